import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ferry } from "./ferry.ts";
import { told } from "./told.ts";
import { writeFolder } from "./write-folder.ts";

/* What a terminal has no room for goes on below itself, from word to word; what a pipe gets stays a line. */

const WIDTH = 40;
const narrow = { terminal: { columns: WIDTH, rows: 200 }, env: { NO_COLOR: "1" } };

/** A story of which one statement has a stance that there is not. */
function spoiled(): string {
  const files = ferry();
  const claims = files.get("claims/all.yaml")!;
  files.set("claims/all.yaml", claims.replace('"stance": "denies"', '"stance": "denise"'));
  return writeFolder(files);
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** What is shown is all of what a pipe gets, and only a single long word is wider than the terminal. */
function expectWrapped(shown: string, whole: string): void {
  expect(words(shown)).toEqual(words(whole));
  const wide = shown.split("\n").filter((each) => each.length > WIDTH);
  expect(wide.filter((each) => each.trim().includes(" "))).toEqual([]);
  expect(shown.split("\n").length).toBeGreaterThan(whole.split("\n").length);
}

test.each([
  ["check", (folder: string) => ["check", folder]],
  [
    "publish",
    (folder: string) => {
      const log = join(mkdtempSync(join(tmpdir(), "claimline-")), "log.db");
      return ["publish", folder, "--dry-run", "--to", log];
    },
  ],
])("%s: problems", async (_, args) => {
  const command = args(spoiled());
  const piped = (await told(command)).out;
  expect(piped).toMatch(/^claims\/all\.yaml:\d+:\d+ schema: expected .*did you mean denies\?\)$/m);
  expectWrapped((await told(command, narrow)).out, piped);
});

const story = ["--story", writeFolder(ferry())];

test.each([
  [["claims", "stading:contested"]],
  [["claims", "--as-of", "yesterday"]],
  [["claim", "su25"]],
])("what is wrong with %j", async (args) => {
  const piped = (await told([...story, ...args])).err;
  expectWrapped((await told([...story, ...args], narrow)).err, piped);
});

test("a caret stays under what it points at", async () => {
  const { err } = await told([...story, "claims", "stading:contested"], narrow);
  const lines = err.split("\n");
  const at = lines.indexOf("  ^^^^^^^");
  expect(lines[at - 1]).toBe("  stading:contested");
});
