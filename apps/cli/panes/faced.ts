import { fit } from "../lines/fit.ts";
import { EMPTY, line, rule, span, type Line } from "../lines/span.ts";
import type { Doc } from "./ref.ts";
import type { Linked } from "./ledger.ts";

const BETWEEN = " │ ";

/** Cells of each of two columns side by side in `width`. */
export const columnOf = (width: number): number => Math.floor((width - BETWEEN.length) / 2);

/** Two columns of the same width face to face; links of both, from top to bottom, the left one first in a row. */
export function facedDoc(left: readonly Linked[], right: readonly Linked[], width: number): Doc {
  const column = columnOf(width);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => at);
  const lines = rows.map((at): Line =>
    line(
      fit(left[at]?.line ?? EMPTY, column),
      rule(BETWEEN),
      fit(right[at]?.line ?? EMPTY, column),
      span(" ".repeat(width - column * 2 - BETWEEN.length)),
    ),
  );
  const links = rows.flatMap((row) => {
    const here = [
      { ref: left[row]?.ref, from: 0 },
      { ref: right[row]?.ref, from: column + BETWEEN.length },
    ];
    return here.flatMap(({ ref, from }) =>
      ref ? [{ ref, row, part: { from, width: column } }] : [],
    );
  });
  return { lines, links };
}
