import { canonical, GENESIS, hashText } from "@claimline/core/log/chain";
import type { Entry, Head } from "@claimline/core/log/entry";
import type { Appended } from "./store.ts";

/** The head of a log that ends with this line. */
export const headAt = (seq: number, line: string): Head => ({ seq, hash: hashText(line) });

/** The lines of entries. Throws a TypeError if there are none, or if they are not chained to each other and to `expected`. */
export function linesOf(entries: readonly Entry[], expected: Head | null): string[] {
  if (entries.length === 0) throw new TypeError("an append of nothing");
  let prev = expected?.hash ?? GENESIS;
  let seq = expected?.seq ?? 0;
  return entries.map((entry) => {
    if (entry.seq !== ++seq || entry.prev !== prev)
      throw new TypeError(
        `entry ${entry.seq} is not chained to entry ${seq - 1}: chain the drafts to the head that is expected`,
      );
    const line = canonical(entry);
    prev = hashText(line);
    return line;
  });
}

/**
 * Whether an append may go on. `last` is the last line of the log, `there` the lines that stand where the new ones would:
 * null if it may be written; else its answer.
 */
export function answered(
  lines: readonly string[],
  expected: Head | null,
  last: { seq: number; line: string } | null,
  there: readonly string[],
): Appended | null {
  const head = last && headAt(last.seq, last.line);
  if (head?.seq === expected?.seq && head?.hash === expected?.hash) return null;
  // The very same lines stand there already: it was sent before, and the answer was lost.
  if (lines.every((line, at) => line === there[at]))
    return { ok: true, head: headAt((expected?.seq ?? 0) + lines.length, lines.at(-1)!) };
  return { ok: false, head };
}
