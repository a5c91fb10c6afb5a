import type { Head } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { pieces } from "./pieces.ts";

/** Verifies a log piece by piece: the head that it verifies to; null if an entry does not fit, or there is none. */
export function verifiedHead(path: string): Head | null {
  let head: Head | null = null;
  for (const piece of pieces(path)) {
    const read = readLog(piece, null, head);
    if (!read.ok) return null;
    head = read.head;
  }
  return head;
}
