/* The editor's quick check of a folder, before the command line is built: node scripts/check.ts FOLDER */
import { logOf } from "../src/folder/log.ts";
import { printProblem } from "../src/folder/problem.ts";
import { readFiles } from "./files.ts";

const folder = process.argv[2] ?? ".";
const made = logOf(readFiles(folder));
const problems = made.ok ? [] : made.problems;
for (const problem of problems) console.log(printProblem(problem));
const kinds = new Map<string, number>();
for (const { record } of made.located) kinds.set(record.is, (kinds.get(record.is) ?? 0) + 1);
console.log(
  [...kinds].map(([kind, n]) => `${n} ${kind}`).join(", "),
  `· ${problems.length} problems`,
);

const used = new Map<string, string[]>();
for (const { record } of made.located) {
  if (record.is === "claim" || record.is === "event")
    for (const at of record.appearances)
      used.set(`${at.source} ¶${at.paragraph}`, [
        ...(used.get(`${at.source} ¶${at.paragraph}`) ?? []),
        record.id,
      ]);
  if (record.is === "story")
    for (const out of record.leftOut)
      used.set(`${out.source} ¶${out.paragraph}`, [
        ...(used.get(`${out.source} ¶${out.paragraph}`) ?? []),
        `left out: ${out.reason}`,
      ]);
}
for (const { record } of made.located)
  if (record.is === "source")
    for (let n = record.first; n <= record.last; n++)
      console.log(`${record.id} ¶${n}: ${used.get(`${record.id} ¶${n}`)?.join(", ") ?? "NOTHING"}`);
process.exitCode = problems.length > 0 ? 1 : 0;
