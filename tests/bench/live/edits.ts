import { chain, headOf } from "@claimline/core/log/chain";
import type { Entry, Head } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { generate } from "../generate.ts";
import { madeLog } from "../made-log.ts";

/** What is published while it is measured: a made-up story, and then its posts put again, each with a new headline. */
export class Edits {
  readonly story = "made-up";
  readonly entries: readonly Entry[];
  readonly #posts: readonly (Entry & { op: "put" })[];
  head: Head;

  constructor(records: number) {
    const read = readLog(madeLog(generate(records)));
    if (!read.ok) throw new Error(read.problem.expected);
    this.entries = read.entries;
    this.#posts = read.entries.flatMap((entry) =>
      entry.op === "put" && entry.record.is === "post" ? [entry] : [],
    );
    this.head = headOf(this.entries)!;
  }

  /** The next entry, chained to the one before. */
  next(): Entry {
    const { record, knownFrom } = this.#posts[this.head.seq % this.#posts.length]!;
    const changed = {
      ...record,
      headline: `Said again in entry ${this.head.seq + 1}`,
    } as typeof record;
    const draft = {
      op: "put",
      record: changed,
      knownFrom,
      recordedAt: "2031-04-01T00:00:00Z",
      note: "Said again.",
    } as const;
    const [entry] = chain([draft], this.head);
    this.head = headOf([entry!])!;
    return entry!;
  }
}
