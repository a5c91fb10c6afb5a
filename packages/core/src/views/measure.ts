import type { Measure } from "../model/measure.ts";
import type { Story } from "../story/story.ts";
import { whenWords } from "./dates.ts";
import { capital } from "./words.ts";

/** "Soldiers killed": what is counted, without whose. */
export const countedThing = (measure: Measure): string =>
  capital(`${measure.category} ${measure.metric}`.replaceAll("-", " "));

/** Whose: "Azerbaijan", "side not stated". */
export const sideWords = (story: Story, measure: Measure): string =>
  measure.side === "unstated"
    ? "side not stated"
    : (story.actors.get(measure.side)?.name ?? measure.side);

/** "Civilians killed, Azerbaijan, in Vardenis, since Mon 28 Sept". */
export function measureWords(story: Story, measure: Measure): string {
  const place = measure.place && story.places.get(measure.place)?.name;
  return [
    countedThing(measure),
    sideWords(story, measure),
    ...(place ? [`in ${place}`] : []),
    ...(measure.since ? [whenWords(measure.since).replace(/^(?!since)/, "since ")] : []),
  ].join(", ");
}

/** The episode that a measure counts over, by its title. */
export const episodeTitle = (story: Story, measure: Measure): string =>
  story.record.episodes.find((each) => each.id === measure.episode)?.title ?? measure.episode;
