import type { Entry, Head } from "./entry.ts";

/** Reads a head as it is noted, `SEQ:HASH`; null for what is none. */
export function readHead(text: string): Head | null {
  const [, seq, hash] = /^([1-9]\d{0,8}):([0-9a-f]{64})$/.exec(text) ?? [];
  return seq && hash ? { seq: Number(seq), hash } : null;
}

/** A head as it is noted: its entry's number and hash. */
export const writeHead = ({ seq, hash }: Head): string => `${seq}:${hash}`;

/**
 * The hash of an entry of a verified log, as the one after it or the head has it: null if the log ends before. If it is
 * the one that was noted, nothing up to that entry was changed since (rule L3).
 */
export const hashAt = (entries: readonly Entry[], head: Head | null, seq: number): string | null =>
  entries[seq]?.prev ?? (head?.seq === seq ? head.hash : null);
