import { slice, span, type Ground, type Line, type Span } from "./span.ts";
import { take, widthOf } from "./width.ts";

/** Cells that a line takes. */
export const lineWidth = (line: Line): number =>
  line.reduce((sum, each) => sum + widthOf(each.text), 0);

/** Cuts a line to a width, with an ellipsis where something is missing. */
export function cut(line: Line, width: number): Line {
  if (
    line.reduce((sum, each) => sum + each.text.length, 0) <= width * 4 &&
    lineWidth(line) <= width
  )
    return line;
  const kept: Span[] = [];
  let room = width - 1;
  for (const each of line) {
    const { head, rest, width: used } = take(each.text, room);
    kept.push(slice(each, head));
    room -= used;
    if (rest) {
      kept.push(slice(each, "…"));
      break;
    }
  }
  return width > 0 ? kept : [];
}

/** A line of exactly this width: cut or filled up. With a ground, all of it lies on that ground. */
export function fit(line: Line, width: number, ground: Ground | null = null): Line {
  const kept = cut(line, width);
  const blank = " ".repeat(Math.max(0, width - lineWidth(kept)));
  const filled = blank ? [...kept, span(blank)] : kept;
  return ground ? grounded(filled, ground) : filled;
}

export const grounded = (each: Line, ground: Ground): Line =>
  each.map((part) => ({ ...part, ground }));

/** A line in three: what is before a cell, so many cells from there on, and the rest. */
export function parted(whole: Line, from: number, width: number): [Line, Line, Line] {
  const parts: [Span[], Span[], Span[]] = [[], [], []];
  let at = 0;
  for (const each of whole) {
    const before = take(each.text, Math.max(0, from - at));
    const inside = take(before.rest, Math.max(0, from + width - at - before.width));
    at += widthOf(each.text);
    for (const [index, text] of [before.head, inside.head, inside.rest].entries())
      if (text !== "") parts[index]!.push(slice(each, text));
  }
  return parts;
}

/** Two ends of a line pushed apart; the right one gives way first. */
export function apart(left: Line, right: Line, width: number): Line {
  const room = width - lineWidth(left);
  if (room < 8) return fit(left, width);
  const end = cut(right, room - 2);
  return [...fit(left, width - lineWidth(end)), ...end];
}

/** Sets lines in from the left. */
export const indent = (lines: readonly Line[], by: number): Line[] =>
  lines.map((each) => (each.length > 0 ? [span(" ".repeat(by)), ...each] : each));
