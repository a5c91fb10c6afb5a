import type { Entry, Head } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { fingerprint } from "./log-file.ts";
import { pieces } from "./pieces.ts";

/**
 * Verifies a log piece by piece, so that no more of its text than that is in memory, and hands the entries of each on.
 * Returns its head; null if an entry does not fit, or there is none.
 */
export function verified(path: string, take: (entries: readonly Entry[]) => void): Head | null {
  let head: Head | null = null;
  for (const piece of pieces(path)) {
    const read = readLog(piece, null, head);
    if (!read.ok) return null;
    take(read.entries);
    head = read.head;
  }
  return head;
}

/** What a log was when it was opened, and the head that it had verified to. */
export type Promised = { path: string; print: string; head: Head };

/** Whether a log is still the file that was opened, and each of its entries fits. */
export function keepsPromise({ path, print, head: promised }: Promised): boolean {
  const head = verified(path, () => {});
  return head?.seq === promised.seq && head.hash === promised.hash && fingerprint(path) === print;
}
