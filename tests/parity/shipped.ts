import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openLog } from "@claimline/core";
import type { Derivation } from "@claimline/core/derive/derivation";

/** The log of the story that ships, as the program has it beside itself. */
export const shipped: string = join(import.meta.dirname, "../../apps/cli/dist/story.ndjson");

const opened = openLog(readFileSync(shipped, "utf8"));

/** What the library says, as of a moment. */
export function libraryAt(asOf: string | null): Derivation {
  const read = opened.at(asOf);
  if (!read.ok) throw new Error(read.problem.expected);
  return read.derivation;
}

/** Moments to hold the three against each other at. */
export const MOMENTS: readonly (string | null)[] = [null, "2020-09-28", "post:su-25-and-f-16"];
