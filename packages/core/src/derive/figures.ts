import type { Claim } from "../model/claim.ts";
import { boundsOf, isHole, minimumOf, type Bounds, type Value } from "../model/value.ts";
import type { Window } from "../model/window.ts";
import { figureWindow, isLater } from "../story/evidence.ts";
import type { Story } from "../story/story.ts";
import { sameVoice } from "./stances.ts";
import { voiceOf } from "./voice.ts";

/** A claim that carries a value. */
export type Figure = Claim & { value: Value };

/** Whether a claim is a figure: it affirms a count. A denial carries the value denied and is none. */
export const isFigure = (claim: Claim): claim is Figure =>
  claim.value !== undefined && claim.stance === "affirms";

/** What a count spans when two are compared for being the same or one within the other: "about 200" is 200 here. */
const extent = (value: Value): Bounds =>
  value.modality === "approximately" ? { min: value.number, max: value.number } : boundsOf(value);

/** Equal bounds (rules F2, F4). Two holes are never one figure. */
export function equalBounds(a: Value, b: Value): boolean {
  const [one, two] = [extent(a), extent(b)];
  return !isHole(a) && !isHole(b) && one.min === two.min && one.max === two.max;
}

/** Rule F2: a denial of a quantity meets only figures lying wholly inside it. */
export function liesInside(figure: Value, denied: Value): boolean {
  if (isHole(figure) || isHole(denied)) return false;
  const [inner, outer] = [extent(figure), extent(denied)];
  return (inner.min ?? 0) >= (outer.min ?? 0) && (inner.max ?? Infinity) <= (outer.max ?? Infinity);
}

/** Whether two windows begin and end together. */
export const sameWindow = (a: Window, b: Window): boolean => a.from === b.from && a.to === b.to;

/**
 * Rule F4: the figures of the same voice and measure that supersede this one, and whether it is the older count though
 * it came later (`outOfOrder`).
 */
export function supersededBy(
  story: Story,
  figure: Figure,
  ofMeasure: readonly Figure[],
): { by: Figure[]; outOfOrder: boolean } {
  const voice = voiceOf(story, figure);
  const by: Figure[] = [];
  let outOfOrder = false;
  for (const other of ofMeasure) {
    if (other.id === figure.id || !sameVoice(voice, voiceOf(story, other))) continue;
    if (other.revises === figure.id) {
      by.push(other);
      continue;
    }
    if (
      figure.revises === other.id ||
      isHole(other.value) ||
      isHole(figure.value) ||
      other.value.is !== figure.value.is
    )
      continue;
    const later = isLater(story, other, figure, figureWindow);
    if (figure.value.is === "stock") {
      if (later) by.push(other);
      continue;
    }
    if (figure.value.is !== "cumulative" || equalBounds(figure.value, other.value)) continue;
    const [own, theirs] = [minimumOf(figure.value) ?? 0, minimumOf(other.value) ?? 0];
    const earlier = isLater(story, figure, other, figureWindow);
    // A revision is the newer count, higher or lower.
    if (earlier && figure.revises !== null) continue;
    if (later ? theirs >= own || other.revises !== null : own < theirs) {
      by.push(other);
      if (earlier) outOfOrder = true;
    }
  }
  return { by, outOfOrder };
}

/** Rule F5, asked of two figures of one measure: no order of times that the texts allow lets both of two voices hold. */
export function areIncompatible(story: Story, a: Figure, b: Figure): boolean {
  if (sameVoice(voiceOf(story, a), voiceOf(story, b)) || a.value.is !== b.value.is) return false;
  const [one, two] = [boundsOf(a.value), boundsOf(b.value)];
  const over = (low: Bounds, high: Bounds): boolean =>
    low.min !== null && high.max !== null && low.min > high.max;
  if (a.value.is === "cumulative") {
    // A running count only grows: a later one that cannot reach the earlier one does not fit.
    if (isLater(story, b, a, figureWindow)) return over(one, two);
    if (isLater(story, a, b, figureWindow)) return over(two, one);
    return false;
  }
  // Stocks and increments of two times are two things; a total's period and an incident are in the measure.
  if (a.value.is === "stock" || a.value.is === "increment") {
    if (!sameWindow(figureWindow(story, a), figureWindow(story, b))) return false;
  }
  return over(one, two) || over(two, one);
}
