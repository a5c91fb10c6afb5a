import type { Head } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { pieces } from "./pieces.ts";
import { fingerprint } from "./verified.ts";

/** What a log was when it was opened, and the head that it had verified to. */
export type Promised = { path: string; print: string; head: Head };

/** Verifies a log piece by piece: whether it is still the file that was opened, and each of its entries fits. */
export function keepsPromise({ path, print, head: promised }: Promised): boolean {
  let head: Head | null = null;
  for (const piece of pieces(path)) {
    const read = readLog(piece, null, head);
    if (!read.ok) return false;
    head = read.head;
  }
  return head?.seq === promised.seq && head.hash === promised.hash && fingerprint(path) === print;
}
