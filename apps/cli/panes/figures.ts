import type { FigureView } from "@claimline/core/views/figure";
import type { FigureGroup, SeriesView } from "@claimline/core/views/figures";
import { fit, lineWidth } from "../lines/fit.ts";
import { line, past, quiet, span, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "../ui/ref.ts";
import { DocBuilder } from "./doc.ts";
import { markOf } from "./mark.ts";
import { tagOf } from "./voice.ts";

const WORDS = 16;

/** A bar on the common scale of the group; a word without a number has no height. */
function barOf(figure: FigureView, max: number, room: number): Line {
  if (figure.number === null) return [quiet("no number to draw")];
  const cells = Math.max(1, Math.round((figure.number / max) * room));
  const stroke = figure.drawn === "superseded" ? "░" : "▒";
  return [
    span(
      stroke.repeat(cells),
      figure.drawn === "out-of-order" ? "past" : figure.drawn === "superseded" ? "quiet" : "ink",
    ),
  ];
}

/** What the rows of a group share: its scale, and cells for the time. */
type Scale = { max: number; when: number };

function figureLines(doc: DocBuilder, figure: FigureView, scale: Scale, width: number): void {
  const words =
    figure.drawn === "out-of-order"
      ? past(figure.short)
      : figure.drawn === "superseded"
        ? quiet(figure.short)
        : strong(figure.short);
  const head = line(
    "  ",
    markOf(figure.standing.standing),
    " ",
    fit([words], WORDS),
    " ",
    fit([quiet(figure.when)], scale.when),
  );
  const room = Math.max(4, Math.min(36, width - lineWidth(head) - 1));
  doc.link({ kind: "claim", id: figure.claim }, [line(head, " ", barOf(figure, scale.max, room))]);
  const more = [
    figure.standing.flags.includes("out-of-order") && "out of order",
    figure.derived && "a sum of printed figures",
    figure.partial && "part of it is a hole",
    figure.deniedBy.length > 0 &&
      `denied by ${figure.deniedBy.map((row) => row.speaker.name).join(", ")}`,
    ...figure.incompatible.map((other) => `does not fit ${other.speaker.name}’s ${other.short}`),
  ].filter(Boolean);
  if (more.length > 0) doc.add(...wrap(line("    ", past(more.join("; "))), width, [span("    ")]));
}

function hole(text: string, width: number): Line {
  const cells = Math.max(WORDS, lineWidth([span(text)]));
  const room = Math.max(4, Math.min(59, width - 8 - cells));
  return line("    ", fit([quiet(text)], cells), " ", quiet("░".repeat(room)));
}

function seriesLines(doc: DocBuilder, series: SeriesView, scale: Scale, width: number): void {
  doc
    .gap()
    .add(
      ...wrap(line(tagOf(series.voice), strong(series.title), quiet(`, ${series.about}`)), width, [
        span("     "),
      ]),
    );
  for (const figure of series.figures) {
    if (figure.drawn !== "hole") figureLines(doc, figure, scale, width);
    else doc.link({ kind: "claim", id: figure.claim }, [hole(figure.words, width)]);
  }
  if (series.hole && series.figures.length === 0) doc.add(hole(series.hole, width));
}

/** One thing that is counted: a series for each voice on one scale, holes at full size, nothing summed. */
export function figuresDoc(group: FigureGroup, width: number): Doc {
  const doc = new DocBuilder();
  const note = quiet(`   scale to ${group.max}; nothing is summed across voices`);
  doc
    .add(...wrap(line(quiet(group.episode)), width))
    .gap()
    .add(...wrap(line(strong(group.title), note), width));
  const times = group.series.flatMap(({ figures }) =>
    figures.map((figure) => lineWidth([span(figure.when)])),
  );
  const scale = { max: group.max, when: Math.min(Math.max(0, ...times), Math.max(12, width - 32)) };
  for (const series of group.series) seriesLines(doc, series, scale, width);
  return doc.done();
}
