import { fit, lineWidth } from "../lines/fit.ts";
import { line, rule, span, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";

const GAP = 3;

/** One row of hatching: lines that run on into the rows above and below. */
const hatched = (from: number, cells: number, row: number): string =>
  Array.from({ length: Math.max(0, cells) }, (_, at) =>
    (from + at + row) % GAP === 0 ? "╱" : " ",
  ).join("");

/** What nobody gave, at the size of what it would be, with its words in the middle. */
export function hatchLines(
  words: string,
  { width, height }: { width: number; height: number },
): Line[] {
  const text = wrap([span(words)], Math.max(8, width - 8)).slice(0, height);
  const first = Math.floor((height - text.length) / 2);
  return Array.from({ length: height }, (_, row) => {
    const said = text[row - first];
    if (!said) return [rule(hatched(0, width, row))];
    const before = Math.max(0, Math.floor((width - lineWidth(said)) / 2) - 1);
    const after = before + lineWidth(said) + 2;
    return fit(
      line(rule(hatched(0, before, row)), " ", said, " ", rule(hatched(after, width - after, row))),
      width,
    );
  });
}
