import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { derive } from "@claimline/core/derive/derivation";
import { logOf } from "@claimline/core/folder/log";
import { changes } from "@claimline/core/folder/publish";
import { hashText, headOf } from "@claimline/core/log/chain";
import type { Entry, Head } from "@claimline/core/log/entry";
import { readLog, writeLog } from "@claimline/core/log/ndjson";
import { fold } from "@claimline/core/log/state";
import { parseAsOf } from "@claimline/core/story/asof";
import { takenDown, type TakenDown } from "@claimline/core/story/taken-down";
import { edited, type Edit } from "./sound.ts";
import { readVectors } from "./vectors.ts";

/* The log and its hashes: a small log, edited line by line, and the log of the sound folder. */

type LineEdit = { line: number; find?: string; put?: string };
type Case = {
  name: string;
  log?: string;
  edits?: LineEdit[];
  unended?: boolean;
  published?: Head;
  firstBad?: number;
  ops?: string[];
  hashes?: string[];
  head?: Head;
  asOf?: string;
  places?: Record<string, string>;
  withdrawn?: Record<string, string>;
  takenDown?: TakenDown | null;
  folder?: true;
  again?: Edit[];
  appended?: string[];
};
type Vector = { rule: string; says: string; valid: Case[]; "near-miss": Case[] };

/** The lines of a log, edited: without `find` the whole line goes. */
function linesOf(it: Case): string[] {
  const text = readFileSync(join(import.meta.dirname, "log", `${it.log}.ndjson`), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .flatMap((line, index) => {
      const edit = it.edits?.find((each) => each.line === index + 1);
      if (!edit) return [line];
      if (edit.find === undefined) return [];
      if (line.split(edit.find).length !== 2) throw new Error(`not once: ${edit.find}`);
      return [line.replace(edit.find, edit.put ?? "")];
    });
}

function holdLog(it: Case): void {
  const lines = linesOf(it);
  const read = readLog(lines.join("\n") + (it.unended ? "" : "\n"), it.published ?? null);
  expect(read.ok ? null : read.problem.line).toBe(it.firstBad ?? null);
  if (!read.ok) return;
  if (it.ops) expect(read.entries.map((entry) => entry.op)).toEqual(it.ops);
  if (it.hashes) expect(lines.map(hashText)).toEqual(it.hashes);
  if (it.head) expect(read.head).toEqual(it.head);
  const state = fold(read.entries);
  if (it.takenDown !== undefined) expect(takenDown(state)).toEqual(it.takenDown);
  if (!it.places) return;
  const asOf = it.asOf === undefined ? null : parseAsOf(String(it.asOf), state, "UTC");
  if (asOf && !asOf.ok) throw new Error(asOf.problem.expected);
  const { story } = derive(state, asOf?.asOf ?? null)!;
  expect(Object.fromEntries([...story.places].map(([id, { name }]) => [id, name]))).toEqual(
    it.places,
  );
  expect(Object.fromEntries([...story.withdrawn].map(([key, { note }]) => [key, note]))).toEqual(
    it.withdrawn,
  );
}

const published = (edits: readonly Edit[] = []): Entry[] => {
  const made = logOf(edited(edits));
  if (!made.ok) throw new Error(made.problems.map((each) => each.expected).join("; "));
  return made.entries;
};

function holdFolder(it: Case): void {
  const entries = published();
  expect(writeLog(published())).toBe(writeLog(entries));
  if (it.head) expect(headOf(entries)).toEqual(it.head);
  if (!it.again) return;
  const records = published(it.again).flatMap((entry) => (entry.op === "put" ? entry.record : []));
  const drafts = changes(records, fold(entries), "2031-04-02T00:00:00Z");
  expect(drafts.map(({ op, record }) => `${op} ${record.is}:${record.id}`)).toEqual(it.appended);
}

for (const { rule, says, ...cases } of readVectors<Vector>("log"))
  describe(`${rule}: ${says}`, () => {
    for (const kind of ["valid", "near-miss"] as const)
      for (const it of cases[kind])
        test(`${rule} ${kind}: ${it.name}`, () => (it.folder ? holdFolder(it) : holdLog(it)));
  });
