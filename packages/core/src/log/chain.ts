import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Draft, Entry, Head } from "./entry.ts";

/** The `prev` of the first entry. */
export const GENESIS: string = "0".repeat(64);

/** Canonical JSON (RFC 8785): the one form of an entry that is hashed and written. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("nothing that JSON can say");
  return text;
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Hash of an entry: that of its canonical JSON, which names the entry before. */
export const hashEntry = (entry: Entry): string => hashText(canonical(entry));

/** The head of a chain; null for an empty one. */
export function headOf(entries: readonly Entry[]): Head | null {
  const last = entries.at(-1);
  return last ? { seq: last.seq, hash: hashEntry(last) } : null;
}

/** Gives drafts their places after a head; null starts a chain. Returns the new entries alone. */
export function chain(drafts: Iterable<Draft>, after: Head | null): Entry[] {
  const entries: Entry[] = [];
  let prev = after?.hash ?? GENESIS;
  let seq = after?.seq ?? 0;
  for (const draft of drafts) {
    const entry = { ...draft, seq: ++seq, prev } as Entry;
    entries.push(entry);
    prev = hashEntry(entry);
  }
  return entries;
}
