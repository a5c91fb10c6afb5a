import { writeFileSync } from "node:fs";
import { writeLog } from "@claimline/core/log/ndjson";
import { openStore } from "@claimline/store/open";
import { makeToken } from "@claimline/store/tokens";
import { ferry } from "./ferry.ts";
import { opened } from "./inside.ts";
import { writeFolder } from "./write-folder.ts";

/** The ferry story on the disk. */
export const folder: string = writeFolder(ferry());

/** Its log, beside the folder. */
export const log: string = `${folder}.ndjson`;
writeFileSync(log, writeLog(opened().entries));

/** Its log in a store. */
export const store: string = `${folder}.db`;
{
  const file = await openStore(store);
  const { entries } = opened();
  await file.story("ferry").append(entries, null);
  await file.close();
}

/** A file with one token, beside the folder. */
const tokens = `${folder}.tokens`;
makeToken(tokens, "desk", null, "2031-04-01T09:00:00Z");

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

let made = 0;

/** A line for each command that finds something in the ferry story, or in the story at a path. */
export function lineOf(name: string, story: string = folder): string[] {
  if (name === "verify") return ["verify", log];
  if (name === "check") return ["check", story];
  if (name === "hash") return ["hash", log];
  if (name === "backup") return ["backup", `${folder}-${++made}.ndjson`, "--from", store];
  if (name === "restore") return ["restore", log, "--to", store];
  if (name === "new") return ["new", `${folder}-new-${++made}`];
  if (name === "follow") return ["follow", store, "--from", "1", "--limit", "2"];
  if (name === "token") return ["token", "list", "--in", tokens];
  if (name === "publish") return ["publish", story, "--to", "memory:", "--dry-run"];
  return ["--story", story, name, ...(WORDS[name] ?? [])];
}
