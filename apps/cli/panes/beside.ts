import { fit } from "../lines/fit.ts";
import { EMPTY, line, span, type Line } from "../lines/span.ts";

/** Blocks of lines next to each other, all as long as the longest, with blanks between them. */
export function beside(blocks: readonly (readonly Line[])[], width: number, gap: number): Line[] {
  const length = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length }, (_, row) =>
    line(
      ...blocks.map((block, at) =>
        line(at > 0 && span(" ".repeat(gap)), fit(block[row] ?? EMPTY, width)),
      ),
    ),
  );
}

/** Blocks of which each is as long as the longest, filled up at the end. */
export function even(blocks: readonly (readonly Line[])[]): Line[][] {
  const length = Math.max(0, ...blocks.map((block) => block.length));
  return blocks.map((block) => [
    ...block,
    ...Array.from({ length: length - block.length }, () => EMPTY),
  ]);
}
