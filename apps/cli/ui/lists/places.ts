import type { Derivation } from "@claimline/core/derive/derivation";
import { placesView } from "@claimline/core/views/place";
import { markOf } from "../../panes/mark.ts";
import type { Row } from "../../panes/ref.ts";

/** The places by name, with how many events are said to have happened there, and how the most disputed stands. */
export const placeRows = (derivation: Derivation): Row[] =>
  placesView(derivation).map((place) => ({
    ref: { kind: "place", id: place.id },
    mark: [markOf(place.events[0]?.standing?.standing)],
    label: place.events.length > 0 ? String(place.events.length) : "",
    title: place.within ? `${place.name}, ${place.within.name}` : place.name,
    side: place.events[0]?.standing?.word.toLowerCase() ?? "",
    keys: [`place:${place.id}`],
    group: "",
  }));
