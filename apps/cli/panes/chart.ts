import type { FigureView } from "@claimline/core/views/figure";
import { isJoined, type Card } from "@claimline/core/views/figure-cards";
import type { FigureGroup } from "@claimline/core/views/figures";
import { LEEWAY } from "@claimline/core/views/value";
import { fit } from "../lines/fit.ts";
import { ACROSS, DOWN, Plot } from "../lines/plot.ts";
import {
  against,
  line,
  quiet,
  rule,
  span,
  type Line,
  type Span,
  type Style,
} from "../lines/span.ts";
import { widthOf } from "../lines/width.ts";
import { dayLine } from "./days.ts";
import { hatchLines } from "./hatch.ts";
import { scaleTo } from "./scale.ts";

/** Cells of a chart: the plot without its two lines of days. A multiple of three sets the numbers of the scale evenly. */
export type ChartSize = { width: number; height: number };

type Spot = { figure: FigureView; column: number; row: number; x: number; y: number };

/** Exact, at least, about: the shape; newest or superseded: full or hollow. What is out of order is dotted. */
export function figureMark({ modality, drawn }: Pick<FigureView, "modality" | "drawn">): string {
  if (drawn === "out-of-order") return "◌";
  const full = drawn === "newest" || drawn === "apart";
  if (LEEWAY[modality] === "above") return full ? "▲" : "△";
  if (LEEWAY[modality] === "around") return full ? "◆" : "◇";
  return full ? "●" : "○";
}

/** What is out of order is of the past, what is superseded quiet. */
export const figureStyle = ({ drawn }: Pick<FigureView, "drawn">): Style =>
  drawn === "out-of-order" ? "past" : drawn === "superseded" ? "quiet" : "strong";

const clamp = (at: number, most: number): number => Math.max(0, Math.min(at, most));

function spotsOf(figures: readonly FigureView[], plot: Plot, top: number): Spot[] {
  return figures
    .filter((figure) => figure.drawn !== "hole")
    .map((figure) => {
      const x = Math.round(figure.x * (plot.width * ACROSS - 1));
      // The numbers of the scale stand in the middle of their lines; so does the base, one line below the plot.
      const depth =
        figure.number === null ? 0.5 : 1 - Math.min(1, figure.number / Math.max(1, top));
      const y = clamp(Math.round(1.5 + depth * plot.height * DOWN), plot.height * DOWN - 1);
      return { figure, x, y, column: Math.floor(x / ACROSS), row: Math.floor(y / DOWN) };
    });
}

/** Sets a word beside a mark where it covers nothing: right, left, above, below; nowhere if there is no room. */
function label(plot: Plot, { column, row }: Spot, words: Span): void {
  const wide = widthOf(words.text);
  const middle = clamp(column - Math.floor(wide / 2), plot.width - wide);
  const beside = [
    [column + 2, row, -1],
    [column - 1 - wide, row, 0],
    [middle, row - 1, 0],
    [middle, row + 1, 0],
    [column + 2, row - 1, 0],
    [column + 2, row + 1, 0],
    [column - 1 - wide, row - 1, 0],
    [column - 1 - wide, row + 1, 0],
  ] as const;
  const isFree =
    (firm: boolean) =>
    ([at, on, before]: (typeof beside)[number]) =>
      plot.isFree(at + before, on, wide - before, firm);
  const found = beside.find(isFree(false)) ?? beside.find(isFree(true));
  if (!found) return;
  const [at, on] = found;
  plot.put(at, on, words);
  // A dotted line keeps off a word by a cell.
  for (const next of [at - 1, at + wide]) plot.clear(next, on);
}

/** The time that a count may be of, dotted, where it is more than a moment. */
function drawWindow(plot: Plot, { figure, y }: Spot): void {
  const [from, to] = figure.span.map((x) => Math.round(x * (plot.width * ACROSS - 1)));
  if (to! - from! <= 2 * ACROSS) return;
  plot.across(from!, to!, y, figure.drawn === "out-of-order" ? "past" : "quiet", ACROSS);
}

/** A voice's counts as steps: each holds until the voice gives another one, the newest to the end. */
function drawSteps(plot: Plot, spots: readonly Spot[]): void {
  const newest = Math.max(...spots.map(({ figure, x }) => (figure.drawn === "newest" ? x : -1)));
  const steps = spots.filter(({ figure, x }) => isJoined(figure) && x <= newest);
  for (const [index, { x, y }] of steps.entries()) {
    const next = steps[index + 1];
    plot.across(x, next?.x ?? plot.width * ACROSS - 1, y, "strong");
    if (next) plot.upright(next.x, y, next.y, "strong");
  }
}

/** A denial hangs from the count that it denies. */
function drawDenial(plot: Plot, { figure, x, y, column, row }: Spot): void {
  const names = new Set(figure.deniedBy.map(({ speaker }) => speaker.voice?.name ?? speaker.name));
  if (names.size === 0) return;
  const foot = Math.min(row + 2, plot.height - 1);
  plot.upright(x, y + 2, foot * DOWN + 1, "against");
  const words = against(`┬ ${[...names].join(", ")} ${names.size === 1 ? "denies" : "deny"}`);
  plot.put(clamp(column, plot.width - widthOf(words.text)), foot, words);
}

function draw(plot: Plot, { series, ghosts }: Card, days: readonly number[], top: number): void {
  const spots = spotsOf(series.figures, plot, top);
  for (const day of days.slice(1))
    plot.upright(Math.round(day * plot.width) * ACROSS, 1, plot.height * DOWN - 1, "rule", DOWN);
  for (const spot of spots) drawWindow(plot, spot);
  const others = ghosts.map((ghost) => ({ ghost, spot: spotsOf([ghost.figure], plot, top)[0]! }));
  for (const { spot } of others) plot.put(spot.column, spot.row, quiet("◦"));
  drawSteps(plot, spots);
  for (const spot of spots) drawDenial(plot, spot);
  const newestLast = spots.toSorted((a, b) => Number(newest(a)) - Number(newest(b)));
  for (const { figure, column, row } of newestLast)
    if (figure.number !== null)
      plot.put(column, row, span(figureMark(figure), figureStyle(figure)));
  // A word without a number has no height: it stands in the middle, where its mark would.
  for (const { figure, column, row } of spots) {
    const words = span(figure.short, figureStyle(figure));
    if (figure.number === null)
      plot.put(clamp(column, plot.width - widthOf(words.text)), row, words);
  }
  for (const spot of newestLast.toReversed())
    if (spot.figure.number !== null && !isTwice(spot, spots))
      label(plot, spot, span(spot.figure.short, figureStyle(spot.figure)));
  for (const { ghost, spot } of others)
    label(plot, spot, quiet(`${ghost.figure.short}, ${ghost.who}`));
}

const newest = ({ figure }: Spot): boolean => figure.drawn === "newest";

/** The same count, given again so soon that one label says it for both. */
const isTwice = (spot: Spot, spots: readonly Spot[]): boolean =>
  spots
    .slice(0, spots.indexOf(spot))
    .some(
      (other) =>
        other.figure.short === spot.figure.short &&
        other.row === spot.row &&
        Math.abs(other.column - spot.column) < 12,
    );

/**
 * One voice's counts of one thing over its days, `height + 2` lines of exactly `width` cells. Its line joins only what
 * the voice itself replaced; what others count is quiet and joined to nothing; a hole is hatched at full size.
 */
export function chartLines(
  card: Card,
  { days, max }: Pick<FigureGroup, "days" | "max">,
  { width, height }: ChartSize,
): Line[] {
  const { top, ticks } = scaleTo(max);
  const numbers = card.series.figures.some((figure) => figure.number !== null);
  const gutter = Math.max(...ticks.map((tick) => widthOf(tick.toLocaleString("en")))) + 1;
  const room = Math.max(4, width - gutter);
  const blank = span(" ".repeat(gutter));
  const below = [line(blank, rule("─".repeat(room))), line(blank, ...dayLine(days, room))];
  if (card.series.hole)
    return [
      ...hatchLines(card.series.hole, { width: room, height }).map((each) => line(blank, each)),
      ...below,
    ].map((each) => fit(each, width));
  const plot = new Plot(room, height);
  draw(
    plot,
    card,
    days.map(({ x }) => x),
    top,
  );
  const rowOf = (tick: number): number => Math.round((1 - tick / top) * height);
  const lead = (row: number): Line => {
    const tick = numbers ? ticks.find((each) => rowOf(each) === row) : undefined;
    return [quiet(`${(tick?.toLocaleString("en") ?? "").padStart(gutter - 1)} `)];
  };
  return [...plot.rows().map((each, row) => line(lead(row), each)), ...below].map((each) =>
    fit(each, width),
  );
}
