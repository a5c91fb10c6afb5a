import { readFileSync } from "node:fs";
import { headOf } from "@claimline/core/log/chain";
import type { Entry } from "@claimline/core/log/entry";
import { fold } from "@claimline/core/log/state";
import { SHIPPED, type Opened } from "./opened.ts";

/** The log that ships beside the program, as text. */
export const embeddedLog = (): string =>
  readFileSync(`${import.meta.dirname}/story.ndjson`, "utf8");

/** The story that ships with the program. A test verifies its log, so a start only reads it. */
export function openEmbedded(): Opened {
  const entries = embeddedLog()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Entry);
  return {
    from: SHIPPED,
    state: fold(entries),
    head: () => headOf(entries),
    entries,
  };
}
