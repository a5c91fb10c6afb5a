import { writeFileSync } from "node:fs";
import { writeLog } from "@claimline/core/log/ndjson";
import { ferry } from "./ferry.ts";
import { opened } from "./inside.ts";
import { writeFolder } from "./write-folder.ts";

/** The ferry story on the disk. */
export const folder: string = writeFolder(ferry());

/** Its log, beside the folder. */
export const log: string = `${folder}.ndjson`;
writeFileSync(log, writeLog(opened().entries));

const WORDS: Readonly<Record<string, readonly string[]>> = {
  post: ["too-fast"],
  claim: ["fast-board"],
  event: ["ferry-hit-pier"],
  actor: ["ferry-company"],
  place: ["pier"],
  source: ["s1"],
  search: ["ferry"],
  cite: ["too-fast"],
  schema: ["disputes"],
  completion: ["bash"],
  complete: ["claimline "],
};

/** A line for each command that finds something in the ferry story, or in the story at a path. */
export function lineOf(name: string, story: string = folder): string[] {
  if (name === "verify") return ["verify", log];
  if (name === "check") return ["check", story];
  if (name === "publish") return ["publish", story, "--to", "memory:", "--dry-run"];
  return ["--story", story, name, ...(WORDS[name] ?? [])];
}
