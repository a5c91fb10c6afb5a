import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { writeLog } from "@claimline/core/log/ndjson";
import { claimline, environment } from "./terminal.ts";

/* What a start waits for is what it loads: this is what keeps it from growing unseen. */

const tell = `data:text/javascript,${encodeURIComponent(`
  import { createRequire } from "node:module";
  import { writeSync } from "node:fs";
  const { cache } = createRequire("file:///");
  process.on("exit", () => writeSync(2, JSON.stringify(Object.keys(cache))));
`)}`;

/** The files that a command line loads, in order. */
function loadedBy(...args: string[]): string[] {
  const { stderr } = spawnSync(process.execPath, ["--import", tell, claimline, ...args], {
    encoding: "utf8",
    env: environment(),
    maxBuffer: 1e8,
  });
  return (JSON.parse(stderr) as string[]).map((path) => basename(path));
}

test("a list loads the program, and nothing of the screen", () => {
  expect(loadedBy("claims", "--json")).toEqual(["claimline.cjs", "program.cjs"]);
  expect(loadedBy("disputes")).toEqual(["claimline.cjs", "program.cjs"]);
});

test("what a start reads is the log that ships, entry by entry", () => {
  const text = readFileSync(join(claimline, "../story.json"), "utf8");
  expect(text).toMatch(/^[\x20-\x7e]*$/);
  const log = readFileSync(join(claimline, "../story.ndjson"), "utf8");
  expect(writeLog(JSON.parse(text))).toBe(log);
});
