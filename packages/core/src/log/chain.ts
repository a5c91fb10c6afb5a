import canonicalize from "canonicalize";
import type { Draft, Entry, Head } from "./entry.ts";
import { hashText } from "./hash.ts";

export { hashText } from "./hash.ts";

/** The `prev` of the first entry. */
export const GENESIS: string = "0".repeat(64);

/** Canonical JSON (RFC 8785): the one form of an entry that is hashed and written. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("nothing that JSON can say");
  return text;
}

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
