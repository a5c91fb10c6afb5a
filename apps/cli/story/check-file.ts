import type { Entry, Head } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { pieces } from "./pieces.ts";

/**
 * Verifies a log piece by piece, so that no more of its text than that is in memory, and hands the entries of each on.
 * Returns its head; null if an entry does not fit, or there is none.
 */
export function verified(path: string, take: (entries: readonly Entry[]) => void): Head | null {
  let head: Head | null = null;
  for (const piece of pieces(path)) {
    const read = readLog(piece.toString(), null, head);
    if (!read.ok) return null;
    take(read.entries);
    head = read.head;
  }
  return head;
}

/** A log that was opened, and the head of what was opened. */
export type Promised = { path: string; head: Head };

/** Whether each entry of a log fits, and it still begins with what was opened: more may have come since. */
export function keepsPromise({ path, head: { seq, hash } }: Promised): boolean {
  let found: string | null = null;
  const head = verified(path, (entries) => {
    found ??= entries[seq + 1 - entries[0]!.seq]?.prev ?? null;
  });
  return (head?.seq === seq ? head.hash : head && found) === hash;
}
