/* Writes beside the built pages the log of each story folder, which the server verifies as it reads, and the script. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFiles } from "@claimline/core/files";
import { logOf } from "@claimline/core/folder/log";
import { printProblem } from "@claimline/core/folder/problem";
import { writeLog } from "@claimline/core/log/ndjson";
import { writeScript } from "./script.ts";

const shipped = resolve(import.meta.dirname, "../../../packages/core/stories");
const next = resolve(import.meta.dirname, "../.next");
const target = join(next, "stories");

const dev = process.argv.includes("--dev");
const given = process.argv
  .slice(2)
  .filter((word) => word !== "--dev")
  .map((folder) => resolve(folder));
const folders = given.length > 0 ? given : readdirSync(shipped).map((name) => join(shipped, name));
mkdirSync(target, { recursive: true });
for (const folder of folders) {
  const log = logOf(readFiles(folder));
  if (log.ok) {
    const story = log.entries.find((entry) => entry.record.is === "story")!;
    writeFileSync(join(target, `${story.record.id}.ndjson`), writeLog(log.entries));
  } else {
    for (const problem of log.problems) process.stderr.write(`${printProblem(problem)}\n`);
    process.exitCode = 1;
  }
}

if (!dev) await writeScript(next, readFileSync(join(next, "BUILD_ID"), "utf8"));
