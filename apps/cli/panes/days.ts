import type { FigureGroup } from "@claimline/core/views/figures";
import { quiet, span, type Line, type Span } from "../lines/span.ts";
import { widthOf } from "../lines/width.ts";

/** The days under a chart, each where it begins; one that has no room is left out. */
export function dayLine(days: FigureGroup["days"], width: number): Line {
  const parts: Span[] = [];
  let at = 0;
  for (const [index, day] of days.entries()) {
    const from = Math.round(day.x * width);
    const next = days[index + 1];
    const until = next ? Math.round(next.x * width) - 1 : width;
    const text = [day.label, day.label.split(" ")[0]!].find(
      (each) => from >= at && from + widthOf(each) <= until,
    );
    if (!text) continue;
    parts.push(span(" ".repeat(from - at)), quiet(text));
    at = from + widthOf(text);
  }
  return parts;
}
