import type { Measure } from "../model/measure.ts";
import { parseWhen } from "../model/when.ts";
import { windowOf } from "../model/window.ts";
import type { Derivation } from "../derive/derivation.ts";
import type { Figure } from "../derive/figures.ts";
import { figureWindow } from "../story/evidence.ts";
import { resolvePoint } from "../model/ground.ts";
import { whenWords } from "./dates.ts";

/** The time that a group of figures is drawn over, with its days; `x` runs from 0 to 1. */
export type FigureScale = { from: number; to: number; days: { x: number; label: string }[] };

/** A day in milliseconds. */
export const DAY = 86_400_000;

/** The days that a group is drawn over: from the first figure's window to the end of the last. */
export function scaleOf(derivation: Derivation, figures: readonly Figure[]): FigureScale {
  const { zone, episodes } = derivation.story.record;
  const measure = measureOf(derivation, figures[0]!);
  const episode = episodes.find((each) => each.id === measure.episode);
  const windows = figures
    .map((figure) => figureWindow(derivation.story, figure))
    .filter((window) => Number.isFinite(window.to));
  const last = Math.max(...windows.map((window) => window.to));
  const start = episode
    ? windowOf(episode.from, zone).from
    : Math.min(...windows.map((window) => window.from));
  const count = Math.max(1, Math.round((last - start) / DAY));
  const from = Number.isFinite(start) ? start : last - DAY;
  if (count > 31)
    return {
      from,
      to: from + count * DAY,
      days: [{ x: 0, label: episode ? whenWords(episode.from) : "" }],
    };
  // Days by the wall clock: they are named as the episode's own beginning is written.
  const wall = (episode && parseWhen(episode.from)?.from) ?? from;
  const named = Array.from({ length: count }, (_, i) => {
    const day = new Date(wall + i * DAY).toISOString().slice(0, 10);
    return { x: i / count, label: whenWords(day).split(" ").slice(0, 2).join(" ") };
  });
  return {
    from,
    to: from + count * DAY,
    days: count > 8 ? named.filter((_, i) => i % Math.ceil(count / 6) === 0) : named,
  };
}

/** The measure of a figure: that of its point. */
export const measureOf = (derivation: Derivation, figure: Figure): Measure =>
  resolvePoint(derivation.story.events, figure.about)!.point.measure!;
