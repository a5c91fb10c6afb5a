import type { Entry, Head } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { pieces } from "./pieces.ts";

/**
 * Verifies a log, or as many bytes of it as are wanted, piece by piece, so that no more of its text than that is in memory,
 * and hands the entries of each on. Returns its head; null if an entry does not fit, or there is none.
 */
export function verified(
  path: string,
  take: (entries: readonly Entry[]) => void,
  wanted?: number,
): Head | null {
  let head: Head | null = null;
  for (const piece of pieces(path, undefined, wanted)) {
    const read = readLog(piece.toString(), null, head);
    if (!read.ok) return null;
    take(read.entries);
    head = read.head;
  }
  return head;
}

/** A log that was opened: how many bytes of it, and the head of these. */
export type Promised = { path: string; bytes: number; head: Head };

/** Whether each entry of what was opened fits, and is still there. What came after it since is not looked at. */
export const keepsPromise = ({ path, bytes, head }: Promised): boolean =>
  verified(path, () => {}, bytes)?.hash === head.hash;
