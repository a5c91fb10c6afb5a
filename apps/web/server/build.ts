/* Writes the log of each story folder beside the built pages: the server reads and verifies it from there. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { logOf } from "@claimline/core/folder/log";
import { printProblem } from "@claimline/core/folder/problem";
import { writeLog } from "@claimline/core/log/ndjson";

const shipped = resolve(import.meta.dirname, "../../../packages/core/stories");
const target = resolve(import.meta.dirname, "../.next/stories");

function textsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile() && /\.(?:ya?ml|md)$/.test(file.name))
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [
        path.slice(folder.length + 1).replaceAll("\\", "/"),
        readFileSync(path, "utf8"),
      ]),
  );
}

const given = process.argv.slice(2).map((folder) => resolve(folder));
const folders = given.length > 0 ? given : readdirSync(shipped).map((name) => join(shipped, name));
mkdirSync(target, { recursive: true });
for (const folder of folders) {
  const log = logOf(textsOf(folder));
  if (log.ok) {
    const story = log.entries.find((entry) => entry.record.is === "story")!;
    writeFileSync(join(target, `${story.record.id}.ndjson`), writeLog(log.entries));
  } else {
    for (const problem of log.problems) process.stderr.write(`${printProblem(problem)}\n`);
    process.exitCode = 1;
  }
}
