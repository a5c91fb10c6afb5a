import type { Head } from "@claimline/core/log/entry";

/** A head as an entity tag, `"SEQ:HASH"`; `"none"` for a log without entries. */
export const tagOf = (head: Head | null): string =>
  head ? `"${head.seq}:${head.hash}"` : '"none"';

/** Reads a head from an entity tag; undefined if it is none. */
export function readTag(text: string): Head | null | undefined {
  if (text === '"none"') return null;
  const [, seq, hash] = /^"([1-9]\d{0,8}):([0-9a-f]{64})"$/.exec(text) ?? [];
  return seq && hash ? { seq: Number(seq), hash } : undefined;
}
