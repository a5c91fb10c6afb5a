import { paragraphMark, type ParagraphMark } from "@claimline/core/views/coverage";
import type { SourceView } from "@claimline/core/views/source";
import { against, line, quiet, rule, span, strong, type Line, type Span } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";

const NUMBER = 6;
const EVERY = 10;

function cell({ kind, said, denied }: ParagraphMark): Span {
  if (kind === "left-out") return rule("╱");
  if (kind === "repeats") return quiet("·");
  if (kind === "not-told") return rule("╌");
  return denied > 0 ? against(said > 0 ? "┼" : "┬") : span("┴", "strong");
}

const LEGEND: readonly (readonly [Span, string, ParagraphMark["kind"]])[] = [
  [strong("┴"), "told", "told"],
  [quiet("·"), "repeats", "repeats"],
  [rule("╱"), "left out", "left-out"],
  [rule("╌"), "not told by this moment", "not-told"],
];

/** The line over a source: a cell for each paragraph, with what came of it; holes are hatched. Then the same in numbers. */
export function coverageLines({ paragraphs }: SourceView, width: number): Line[] {
  const marks = paragraphs.map(paragraphMark);
  // Whole tens, so that a paragraph is found by counting.
  const room = Math.max(EVERY, Math.floor((width - NUMBER) / EVERY) * EVERY);
  const rows = Array.from({ length: Math.ceil(marks.length / room) }, (_, row) =>
    line(
      quiet(`¶${paragraphs[row * room]!.number}`.padEnd(NUMBER)),
      marks.slice(row * room, (row + 1) * room).map(cell),
    ),
  );
  const counts = LEGEND.flatMap(([mark, word, kind]) => {
    const count = marks.filter((each) => each.kind === kind).length;
    return count > 0
      ? [line(mark, `\u00a0${count}`, quiet(`\u00a0${word.replaceAll(" ", "\u00a0")}   `))]
      : [];
  });
  return [...rows, ...wrap(line(" ".repeat(NUMBER), ...counts), width, [span(" ".repeat(NUMBER))])];
}
