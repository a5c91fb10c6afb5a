import fc from "fast-check";
import { join } from "node:path";
import { expect, test } from "vitest";
import { logOf } from "@claimline/core/folder/log";
import { headOf } from "@claimline/core/log/chain";
import { readLog, writeLog } from "@claimline/core/log/ndjson";
import { filesOf, playStory } from "../stories/play.ts";
import { hold } from "./seeds.ts";

const folder = filesOf(join(import.meta.dirname, "../vectors/folder"));
const written = (files: ReadonlyMap<string, string>): string => {
  const made = logOf(files);
  if (!made.ok) throw new Error(made.problems[0]?.expected);
  return writeLog(made.entries);
};

test("a folder gives the same bytes on every run, in whatever order its files come (L5)", () => {
  const once = written(folder);
  hold(
    "file order",
    fc.property(fc.shuffledSubarray([...folder], { minLength: folder.size }), (files) => {
      expect(written(new Map(files))).toBe(once);
    }),
    30,
  );
});

const entries = playStory("water-main");
const text = writeLog(entries);
const head = headOf(entries)!;

test("the log of a story is accepted as it stands (L3)", () => {
  expect(readLog(text, head)).toEqual({ ok: true, entries, head });
});

test("a character changed anywhere is refused, and the entry that was changed is named (L3)", () => {
  hold(
    "tampered",
    fc.property(fc.nat(text.length - 1), fc.constantFrom(...'0aZ {}",\n'), (offset, char) => {
      fc.pre(text[offset] !== char);
      const read = readLog(text.slice(0, offset) + char + text.slice(offset + 1), head);
      expect(read.ok ? "accepted" : read.problem.line).toBe(
        text.slice(0, offset).split("\n").length,
      );
    }),
    150,
  );
});

test("a log cut off within its last line is refused at that line (L3)", () => {
  const start = text.lastIndexOf("\n", text.length - 2) + 1;
  hold(
    "cut short",
    fc.property(fc.integer({ min: start + 1, max: text.length - 1 }), (end) => {
      const read = readLog(text.slice(0, end));
      expect(read.ok ? "accepted" : read.problem.line).toBe(entries.length);
    }),
    30,
  );
});

test("entries taken out, put twice or changed about are refused where they are missed (L3)", () => {
  const lines = text.trimEnd().split("\n");
  const refused = (changed: string[]): number | null => {
    const read = readLog(changed.map((line) => `${line}\n`).join(""), head);
    return read.ok ? null : read.problem.line;
  };
  for (const at of [0, 1, 20, lines.length - 2]) {
    expect(refused(lines.toSpliced(at, 1))).toBe(at + 1);
    expect(refused(lines.toSpliced(at, 0, lines[at]!))).toBe(at + 2);
    expect(refused(lines.toSpliced(at, 2, lines[at + 1]!, lines[at]!))).toBe(at + 1);
  }
  expect(refused(lines.slice(0, -1))).toBe(lines.length);
  expect(readLog("", head).ok).toBe(false);
});
