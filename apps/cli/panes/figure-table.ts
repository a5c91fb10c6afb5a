import type { FigureView } from "@claimline/core/views/figure";
import { figureRows } from "@claimline/core/views/figure-rows";
import type { FigureGroup, SeriesView } from "@claimline/core/views/figures";
import { fit, lineWidth } from "../lines/fit.ts";
import { line, past, quiet, span, strong, type Line } from "../lines/span.ts";
import { isEndless } from "../lines/measure.ts";
import { wrap } from "../lines/wrap.ts";
import { figureMark, figureStyle } from "./chart.ts";
import type { DocBuilder } from "./doc.ts";
import { standingSpans } from "./mark.ts";
import { tagOf } from "./voice.ts";

const SET_IN = "    ";

/** What is to be known of a count beyond its number. */
function remarks(figure: FigureView): string {
  return [
    figure.derived && "a sum of printed figures",
    figure.partial && "part of it is a hole",
    figure.is === "increment" && "what was added",
    figure.is === "incident" && "one case",
    figure.deniedBy.length > 0 &&
      `denied by ${[...new Set(figure.deniedBy.map((row) => row.speaker.name))].join(", ")}`,
    ...figure.incompatible.map((other) => `does not fit ${other.speaker.name}’s ${other.short}`),
  ]
    .filter(Boolean)
    .join("; ");
}

type Cells = { count: number; when: number };

function rowLines(figure: FigureView, cells: Cells, width: number): Line[] {
  if (figure.drawn === "hole") {
    const told = line(SET_IN, quiet(figure.words), ", ", quiet(figure.when), "  ");
    return wrap(line(told, standingSpans(figure.standing, true)), width, [span(SET_IN)]);
  }
  const mark = figure.number === null ? span(" ") : span(figureMark(figure), figureStyle(figure));
  const words = span(figure.short, figureStyle(figure));
  const head = line("  ", mark, " ", fit([words], cells.count), "  ");
  const when = fit([quiet(figure.when)], cells.when);
  const standing = standingSpans(figure.standing);
  const one = line(head, when, "  ", standing);
  const room = width - lineWidth(one) - 2;
  const by = quiet(figure.speaker.name);
  const first = room >= lineWidth([by]) ? [line(one, "  ", by)] : [];
  const lines =
    first.length > 0
      ? first
      : lineWidth(one) <= width
        ? [one]
        : [line(head, standing), ...wrap(line(SET_IN, quiet(figure.when)), width, [span(SET_IN)])];
  const more = remarks(figure);
  if (more && isEndless(width)) return [line(lines[0]!, "; ", more)];
  return more ? [...lines, ...wrap(line(SET_IN, past(more)), width, [span(SET_IN)])] : lines;
}

function seriesLines(doc: DocBuilder, series: SeriesView, cells: Cells, width: number): void {
  const tag = series.voice?.tag ? tagOf(series.voice) : null;
  const title = line(tag, strong(series.title), quiet(`, ${series.about}`));
  doc.gap().add(...wrap(title, width, [span(tag ? "     " : "  ")]));
  if (series.figures.length === 0) doc.add(line(SET_IN, quiet(series.hole ?? "None given")));
  for (const figure of series.figures)
    doc.link({ kind: "claim", id: figure.claim }, rowLines(figure, cells, width));
}

/** Every count of a group by voice, holes too: what the charts show, in words. Each leads to its statement. */
export function figureTable(doc: DocBuilder, group: FigureGroup, width: number): void {
  const figures = figureRows(group).flatMap(({ figure }) => figure ?? []);
  const widest = (texts: readonly string[], most: number): number =>
    Math.min(most, Math.max(0, ...texts.map((text) => lineWidth([span(text)]))));
  const cells = {
    count: widest(
      figures.filter(({ drawn }) => drawn !== "hole").map(({ short }) => short),
      16,
    ),
    when: widest(
      figures.map(({ when }) => when),
      Math.max(12, width - 40),
    ),
  };
  if (!isEndless(width)) doc.gap().add(line(strong("The same, as a table")));
  for (const series of group.series) seriesLines(doc, series, cells, width);
}
