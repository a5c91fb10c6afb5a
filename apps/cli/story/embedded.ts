import { head, log } from "claimline:story";
import type { Entry } from "@claimline/core/log/entry";
import { fold } from "@claimline/core/log/state";
import type { Opened } from "./opened.ts";

/** The log that ships with the program. A test verifies it, so a start only reads it. */
export function openEmbedded(): Opened {
  const entries = JSON.parse(`[${log.trimEnd().replaceAll("\n", ",")}]`) as Entry[];
  return { from: "the story that ships with claimline", state: fold(entries), head, entries };
}

export { log as embeddedLog };
