import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chain } from "@claimline/core/log/chain";
import type { Draft } from "@claimline/core/log/entry";
import { readLog, writeLog } from "@claimline/core/log/ndjson";
import { fold, headOfState, type State, type Version } from "@claimline/core/log/state";
import { expect, test } from "vitest";
import { generate } from "../../../tests/bench/generate.ts";
import { madeLog } from "../../../tests/bench/made-log.ts";
import { playStory } from "../../../tests/stories/play.ts";
import { foldUnread } from "./unread.ts";

const written = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), "claimline-unread-")), "log.ndjson");
  writeFileSync(path, text);
  return path;
};

function read(text: string): State {
  const log = readLog(text);
  if (!log.ok) throw new Error(log.problem.found);
  return fold(log.entries);
}

/** All that a version says, read. */
const plain = ({ seq, op, knownFrom, recordedAt, record, note }: Version): Version => ({
  seq,
  op,
  knownFrom,
  recordedAt,
  record,
  note,
});

const told = ({ versions, last }: State): unknown => ({
  last,
  kinds: Object.entries(versions).map(([kind, of]) => [
    kind,
    Array.from(of, ([id, all]) => [id, all.map(plain)]),
  ]),
});

test.each([
  ["with corrections and retractions", writeLog(playStory("water-main"))],
  ["of many pieces", madeLog(generate(3000))],
])("a log %s folds to what it folds to when each entry is read", (_, text) => {
  expect(told(foldUnread(written(text)).state)).toEqual(told(read(text)));
});

const common = { recordedAt: "2031-04-01T00:00:00Z", knownFrom: { when: "2031-03-05", step: 1 } };

test("what stands in texts is never taken for a line’s own, and a line may be longer than a piece", () => {
  const name = '","is":"claim","id":"x","is":"post"},"recordedAt":"2031","seq":9}\\" Şuşa 🕊';
  const place = { is: "place", id: "ford", name, aliases: [], kind: "town" };
  const drafts = [
    { ...common, op: "put", record: place },
    { ...common, op: "put", record: { ...place, id: "mill", name: name.repeat(2000) } },
    { ...common, op: "put", note: `Its ${name}.`, record: { ...place, name: "Ford" } },
    { ...common, op: "retract", record: { is: "place", id: "mill" } },
  ] as unknown as Draft[];
  const entries = chain(drafts, null);
  expect(told(foldUnread(written(writeLog(entries))).state)).toEqual(told(fold(entries)));
});

test("records are read one by one, each once, and stay as they were read", () => {
  const path = written(madeLog(generate(1000)));
  const { state, records } = foldUnread(path);
  const all = [...records];
  expect(all.length).toBeGreaterThan(900);
  // Nobody goes back to the file for what was read.
  writeFileSync(path, "");
  expect([...records].every((record, at) => record === all[at])).toBe(true);
  const claims = [...state.versions.claim.values()].map(([version]) => version!.record);
  expect(new Set(all)).toEqual(new Set([...all, ...claims]));
});

test("a line that was changed, left out or put in is found, and so is one that is cut off", () => {
  const text = madeLog(generate(1000));
  const lines = text.trimEnd().split("\n");
  const broken = [
    text.replace('"name":"b', '"name":"d'),
    lines.toSpliced(500, 1).join("\n") + "\n",
    lines.toSpliced(500, 0, lines[500]!).join("\n") + "\n",
    text.slice(0, -10),
    // Whole but for its line feed.
    text.slice(0, -1),
  ];
  for (const each of broken) expect(() => foldUnread(written(each))).toThrow(Error);
  expect(foldUnread(written(text)).head).toEqual(headOfState(read(text)));
});

test.each(["", "no JSON\n", '{"seq":1}\n', "[]\n"])("%j has no entries", (text) => {
  const fold = (): State["last"] => foldUnread(written(text)).state.last;
  if (text === "") expect(fold()).toBeNull();
  else expect(fold).toThrow(Error);
});
