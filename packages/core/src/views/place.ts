import type { PlaceId } from "../model/id.ts";
import type { Place } from "../model/place.ts";
import type { Derivation } from "../derive/derivation.ts";
import type { Story } from "../story/story.ts";
import { standingView, type StandingView } from "./standing.ts";

/** What is said to have happened at a place, with its standing. */
export type PlaceEvent = { id: string; title: string; standing: StandingView | null };

/** A place: what is said to have happened there. Coordinates are ours, never the texts', and say where they come from. */
export type PlaceView = {
  id: string;
  name: string;
  kind: string;
  aliases: string[];
  within: { id: string; name: string } | null;
  coordinates: Place["coordinates"];
  /** What somebody denies comes first. */
  events: PlaceEvent[];
};

const rank = ({ standing }: PlaceEvent): number =>
  standing === null
    ? 2
    : standing.standing === "contested" || standing.standing === "denied"
      ? 0
      : 1;

const aliasesOf = (story: Story, place: Place): string[] =>
  place.aliases
    .filter((alias) => alias.source === null || story.sources.has(alias.source))
    .map((alias) => alias.name);

function view(derivation: Derivation, place: Place): PlaceView {
  const { story } = derivation;
  return {
    id: place.id,
    name: place.name,
    kind: place.kind,
    aliases: aliasesOf(story, place),
    within: place.within && {
      id: place.within,
      name: story.places.get(place.within)?.name ?? place.within,
    },
    coordinates: place.coordinates,
    events: [...story.events.values()]
      .filter(
        (event) =>
          event.places.includes(place.id) ||
          event.points.some((point) => point.measure?.place === place.id),
      )
      .map((event) => ({
        id: event.id,
        title: event.title,
        standing: derivation.has(event.id) ? standingView(derivation.standing(event.id)) : null,
      }))
      .toSorted((a, b) => rank(a) - rank(b)),
  };
}

/** One place. Null if none has that id at the moment. */
export function placeView(derivation: Derivation, id: string): PlaceView | null {
  const place = derivation.story.places.get(id as PlaceId);
  return place ? view(derivation, place) : null;
}

/** Every place that is named, by name. */
export const placesView = (derivation: Derivation): PlaceView[] =>
  [...derivation.story.places.values()]
    .map((place) => view(derivation, place))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
