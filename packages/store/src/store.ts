import type { Entry, Head } from "@claimline/core/log/entry";
import { withoutPassword } from "./places.ts";

/**
 * What an append came to. A stale head is a conflict: nothing was written, and `head` is where the log ends now.
 * The same append sent again answers as it did the first time.
 */
export type Appended = { ok: true; head: Head } | { ok: false; head: Head | null };

/**
 * The log of one story, as lines: a store keeps canonical JSON and never looks into it. Who reads verifies
 * (`readLog`), so that a bad disk is found by the same words as a bad file.
 */
export type StoryLog = {
  /** The end of the log; null before its first entry. */
  head: () => Promise<Head | null>;
  /** Writes entries that are chained to `expected`, all or none; durable once it resolves. */
  append: (entries: readonly Entry[], expected: Head | null) => Promise<Appended>;
  /** The entries from `seq` on (1 is the first), a line each, as in a log file. Empty if there are none. */
  read: (from: number) => Promise<string>;
  /** All entries from `seq` on, those that are there at once, then those that come, until the signal ends it. */
  watch: (from: number, signal: AbortSignal) => AsyncIterable<string>;
};

/** Logs of any number of stories, by id. */
export type Store = {
  /** Ids of the stories that have an entry, in the order of their letters. */
  stories: () => Promise<string[]>;
  /** A story's log; one without entries begins with its first append. */
  story: (id: string) => StoryLog;
  close: () => Promise<void>;
};

/** A store that cannot be opened, read or written: where, what is wrong, what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  /** Milliseconds after which the same may go well; null where something has to be done first. */
  readonly again: number | null;
  constructor(message: string, options: ErrorOptions & { again?: number | null } = {}) {
    super(withoutPassword(message), options);
    this.again = options.again ?? null;
  }
}
