import { chain, hashEntry } from "@claimline/core/log/chain";
import type { Entry } from "@claimline/core/log/entry";
import type { When } from "@claimline/core/model/when";
import { playStory } from "./play.ts";

export const NOTE = "Two of its texts turned out to be made up.";

const entries = playStory("water-main");
const last = entries.at(-1)!;

/** The made-up story, taken down at its end (rule L6). */
export const TAKEN_DOWN: readonly Entry[] = [
  ...entries,
  ...chain(
    [
      {
        op: "retract",
        record: { is: "story", id: "water-main" },
        recordedAt: "2031-06-02T09:00:00Z",
        knownFrom: { when: "2031-06-02" as When, step: 1 },
        note: NOTE,
      },
    ],
    { seq: last.seq, hash: hashEntry(last) },
  ),
];
