import type { FigureView } from "@claimline/core/views/figure";
import { whose, type Card } from "@claimline/core/views/figure-cards";
import type { FigureGroup } from "@claimline/core/views/figures";
import { line, past, quiet, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import { chartLines, type ChartSize } from "./chart.ts";
import { standingSpans } from "./mark.ts";
import { tagOf } from "./voice.ts";

/** A card in its parts, so that those of cards side by side stand level. */
export type CardLines = { head: Line[]; chart: Line[]; notes: Line[] };

/** In the middle of a sentence a print is called one in small letters; names of days keep theirs. */
const within = (when: string): string => when.replace(/^Printed/, "printed").replace(/^Day/, "day");

function besideLines(figure: FigureView, width: number): Line[] {
  const what =
    figure.is === "increment"
      ? "what was added, not a count in all"
      : "one case, not a count in all";
  return wrap(
    line(
      strong(figure.words),
      `, ${within(figure.when)}: ${what}. `,
      standingSpans(figure.standing, true),
    ),
    width,
  );
}

/** One voice's counts: whose they are, the newest of them, the chart, and what is to be known about it. */
export function cardLines(
  card: Card,
  scale: Pick<FigureGroup, "days" | "max">,
  size: ChartSize,
): CardLines {
  const { series } = card;
  const { width } = size;
  const newest =
    series.figures.findLast((figure) => figure.drawn === "newest" || figure.drawn === "apart") ??
    series.figures.at(-1);
  const voice = whose(card);
  const name = voice?.tag ? voice.name : series.title;
  const about = series.hole && series.counted ? "own side" : series.about;
  const by = newest
    ? line(
        quiet(`${newest.speaker.name}, ${within(newest.when)}. `),
        standingSpans(newest.standing, true),
      )
    : line(quiet("No statement"));
  const unfit = series.figures.filter((figure) => figure.incompatible.length > 0);
  return {
    head: [
      ...wrap(line(voice?.tag && tagOf(voice), strong(name), quiet(`, ${about}`)), width),
      ...wrap(by, width),
    ],
    chart: chartLines(card, scale, size),
    notes: [
      ...card.beside.flatMap((figure) => besideLines(figure, width)),
      ...unfit.flatMap((figure) => {
        const others = figure.incompatible.map(
          (other) => `${other.short} by ${other.speaker.name}`,
        );
        return wrap([past(`${figure.short} does not fit ${others.join(", ")}.`)], width);
      }),
    ],
  };
}
