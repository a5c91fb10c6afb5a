import type { StripView } from "@claimline/core/views/strip";
import { widthOf } from "../lines/width.ts";
import { line, span, type Line, type Span } from "../lines/span.ts";

type Stem = { up: number; down: number };

const glyph = ({ up, down }: Stem): Span =>
  up && down
    ? span("┼", "against")
    : down
      ? span("┬", "against")
      : up
        ? span("┴", "strong")
        : span("─");

/**
 * The claimline: each post a stem on the line, statements above, denials below; dashed after the end of the record,
 * and hatched where the story was still to come at the moment that it is read at.
 * Moments that share a cell share its stem. With a second line for the days.
 */
export function stripLines(view: StripView, width: number, past: boolean): [Line, Line] {
  const room = width - 2;
  const cell = (x: number): number => Math.min(room - 1, Math.round(x * (room - 1)));
  const end = cell(view.end);
  const until = cell(view.until);
  const stems = new Map<number, Stem>();
  for (const { x, up, down } of view.stems) {
    const at = cell(x);
    const before = stems.get(at) ?? { up: 0, down: 0 };
    stems.set(at, { up: before.up + up, down: before.down + down });
  }
  const gaps = new Set(view.gaps.map(cell));
  const drawn: Span[] = [span(" ")];
  for (let at = 0; at < room; at++) {
    const stem = stems.get(at);
    if (at === end) drawn.push(span("│", past ? "past" : "strong"));
    else if (at > end) drawn.push(span(at < until ? "╱" : "╌", "rule"));
    else if (gaps.has(at)) drawn.push(span("/", "quiet"));
    else drawn.push(stem ? glyph(stem) : span("─", "quiet"));
  }
  return [drawn, dateLine(view, cell, end, room, past)];
}

function dateLine(
  view: StripView,
  cell: (x: number) => number,
  end: number,
  room: number,
  past: boolean,
): Line {
  const flag = past ? "as of" : "end";
  const flagAt = Math.max(0, Math.min(room - flag.length, end - 1));
  const parts: Span[] = [span(" ")];
  let at = 0;
  const days = view.days.filter((day) => day.x < view.end);
  for (const [index, day] of days.entries()) {
    const from = cell(day.x);
    const next = days[index + 1];
    const until = next ? cell(next.x) : flagAt;
    // The whole day, or without its weekday, or without its month; better that than to leave the next one out.
    const labels = [day.label, day.label.replace(/^\S+ /, ""), day.short];
    const fits = (to: number) => (each: string) => from >= at && from + widthOf(each) + 1 <= to;
    const label = labels.find(fits(Math.min(until, flagAt))) ?? labels.findLast(fits(flagAt));
    if (!label) continue;
    parts.push(span(" ".repeat(from - at)), span(label, "quiet"));
    at = from + widthOf(label) + 1;
    parts.push(span(" "));
  }
  parts.push(span(" ".repeat(Math.max(0, flagAt - at))), span(flag, past ? "past" : "strong"));
  return line(parts);
}
