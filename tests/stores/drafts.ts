import { chain } from "@claimline/core/log/chain";
import { KnownFrom, type Draft, type Entry, type Head } from "@claimline/core/log/entry";

/** Entries for tests of stores, which never look into them: one actor each, named as told. */
export const entriesAfter = (head: Head | null, ...names: string[]): Entry[] =>
  chain(
    names.map((id): Draft => ({
      op: "retract",
      recordedAt: "2031-04-01T00:00:00Z",
      knownFrom: KnownFrom.parse({ when: "2031-04-01", step: 0 }),
      record: { is: "actor", id },
    })),
    head,
  );
