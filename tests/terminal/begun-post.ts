import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { told } from "./told.ts";

/* A new story of its own for each test, and editors that write a post for it. */

export let home: string;
export let folder: string;

/** Makes it before each test of a file, and takes it away after. */
export function aNewStory(): void {
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), "claimline-post-"));
    folder = join(home, "story");
    expect((await told(["new", folder])).code).toBe(0);
    // The suggestion of the new story, taken: a statement that no post cites yet.
    edit("claims/s1.yaml", (text) =>
      text.replace(/# (- id: waiting-ferry-later[\s\S]*)$/, (_, rest: string) =>
        rest.replaceAll("\n# ", "\n"),
      ),
    );
    edit("story.yaml", (text) => text.replace(/^.*paragraph: 5.*\n/m, ""));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));
}

export function edit(path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

export const HEADLINE = "More than 250 wait, says the company";
export const ID = "more-than-250-wait-says-the-company";
export const TEXT = "It now counts [more than 250](figure:waiting-ferry-later).";
export const posts = () => readdirSync(join(folder, "posts")).toSorted();
export const THERE = ["bridge-shut.md", "notice.md", "waiting.md"];
export const postText = () => readFileSync(join(folder, `posts/${ID}.md`), "utf8");

/** An editor: a script of Node that is given the file, and perhaps words before it. */
export function editor(body: string): string {
  const path = join(home, `editor-${readdirSync(home).length}`);
  writeFileSync(
    path,
    `#!${process.execPath}
const { readFileSync, writeFileSync } = require("node:fs");
const file = process.argv.at(-1);
const text = readFileSync(file, "utf8");
const count = ${JSON.stringify(join(home, "count"))};
let times = 0;
try { times = Number(readFileSync(count, "utf8")); } catch {}
writeFileSync(count, String(++times));
const write = (text) => writeFileSync(file, text);
${body}
`,
  );
  chmodSync(path, 0o755);
  return path;
}

export const WRITES = editorBody(TEXT);
export function editorBody(text: string): string {
  return `write(text.trimEnd() + "\\n\\n" + ${JSON.stringify(text)} + "\\n");`;
}

/** On a terminal wide enough for any machine's path to its temporary folder, where the questions are answered so. */
export const post = (EDITOR: string, answers = "", headline = HEADLINE) =>
  told(["post", headline, "--story", folder], {
    env: { EDITOR, NO_COLOR: "1" },
    terminal: { columns: 240, rows: 30 },
    typed: answers,
  });
