import { derive, type Derivation } from "@claimline/core/derive/derivation";
import { openFolder } from "@claimline/core";
import { readFiles } from "@claimline/core/files";
import { fold } from "@claimline/core/log/state";
import { join } from "node:path";
import { playStory } from "../stories/play.ts";
import { ENDLESS, HOSTILE } from "../hostile.ts";
import { poisoned } from "../stories/poisoned.ts";

export const ORIGIN = "https://live.example";

const shipped = openFolder(
  readFiles(join(import.meta.dirname, "../../packages/core/stories/karabakh-2020")),
);

/** A story that is shipped, as of a moment. */
export function shippedAt(asOf: string | null = null): Derivation {
  const read = shipped.at(asOf);
  if (!read.ok) throw new Error(read.problem.expected);
  return read.derivation;
}

/** The made-up story, which has corrections and a withdrawn post. */
export const madeUp = derive(fold(playStory("water-main")))!;

/** Every story that a format is tried with, the hostile ones among them. */
export const STORIES: [string, Derivation][] = [
  ["the shipped story", shippedAt()],
  ["the shipped story of Monday", shippedAt("2020-09-28")],
  ["the made-up story", madeUp],
  ...[...HOSTILE, ENDLESS].map((text, at): [string, Derivation] => [
    `hostile text ${at + 1}`,
    derive(fold(poisoned(text)))!,
  ]),
];
