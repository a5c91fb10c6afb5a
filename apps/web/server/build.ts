/* Writes the log of each story folder beside the built pages: the server reads and verifies it from there. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFiles } from "@claimline/core/files";
import { logOf } from "@claimline/core/folder/log";
import { printProblem } from "@claimline/core/folder/problem";
import { writeLog } from "@claimline/core/log/ndjson";

const shipped = resolve(import.meta.dirname, "../../../packages/core/stories");
const target = resolve(import.meta.dirname, "../.next/stories");

const given = process.argv.slice(2).map((folder) => resolve(folder));
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
