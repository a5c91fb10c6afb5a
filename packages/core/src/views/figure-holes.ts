import type { Measure } from "../model/measure.ts";
import type { Derivation } from "../derive/derivation.ts";
import type { SeriesView } from "./figures.ts";
import { voiceView } from "./speaker.ts";

/** Rule F3: a party that gives no running count of its own side, where another does, is a hole of full size. */
export function holes(
  derivation: Derivation,
  measure: Measure,
  series: readonly SeriesView[],
): SeriesView[] {
  const { story } = derivation;
  if (
    !["killed", "wounded"].includes(measure.metric) ||
    !series.some((each) => each.party && each.about.startsWith("own side"))
  )
    return [];
  return story.record.parties.flatMap((party) => {
    const own = series.filter(
      (each) => each.voice?.id === party.actor && each.about === "own side",
    );
    const told = series.some(
      (each) =>
        each.measure === `${measure.metric}|${measure.category}|${party.actor}|` &&
        each.figures.some((figure) => figure.drawn === "hole"),
    );
    if (
      told ||
      own.some((each) =>
        each.figures.some((figure) => figure.is === "cumulative" || figure.drawn === "hole"),
      )
    )
      return [];
    const voice = voiceView(story, party.actor);
    return [
      {
        measure: `${measure.metric}|${measure.category}|${party.actor}|`,
        title: voice.name,
        about: "own side, in all",
        side: voice.name,
        voice,
        party: true,
        counted: voice,
        figures: [],
        hole: "No total given",
      },
    ];
  });
}
