import { expect, test } from "vitest";
import { canonical, chain, headOf } from "./chain.ts";
import type { Draft, Entry } from "./entry.ts";
import { readLog, writeLog } from "./ndjson.ts";

const draft = (id: string): Draft =>
  ({
    op: "put",
    record: {
      is: "place",
      id,
      name: id,
      aliases: [],
      kind: "town",
      within: null,
      coordinates: null,
    },
    recordedAt: "2031-04-01T00:00:00Z",
    knownFrom: { when: "2031-03-05", step: 1 },
  }) as unknown as Draft;
const entries = chain(["aa", "bb", "cc", "dd"].map(draft), null);
const lines = entries.map((entry) => canonical(entry));
const text = (all: readonly string[]): string => all.map((line) => `${line}\n`).join("");
const refusal = (all: readonly string[], head = headOf(entries)) => {
  const read = readLog(text(all), head);
  return read.ok ? null : read.problem;
};

test("L2: a log is written and read back, with its head", () => {
  expect(readLog(writeLog(entries))).toEqual({ ok: true, entries, head: headOf(entries) });
  expect(readLog("")).toEqual({ ok: true, entries: [], head: null });
});

test("L3: of two entries that do not fit, the one that was changed is named", () => {
  const changed = (at: number): string[] =>
    lines.with(at, lines[at]!.replace('"kind":"town"', '"kind":"area"'));
  for (const at of [0, 1, 2, 3])
    expect(refusal(changed(at))).toMatchObject({ line: at + 1, seq: at + 1 });
});

test("L3: a changed last entry is found out by the published head alone", () => {
  const changed = lines.with(3, lines[3]!.replace("town", "area"));
  expect(refusal(changed, null)).toBeNull();
  expect(refusal(changed)).toMatchObject({
    line: 4,
    expected: expect.stringContaining("published head"),
  });
});

test("L3: a log that was rewritten from some entry on does not meet the published head", () => {
  const rewritten = chain(["aa", "bb", "xx", "dd"].map(draft), null).map((entry: Entry) =>
    canonical(entry),
  );
  expect(refusal(rewritten, null)).toBeNull();
  expect(refusal(rewritten)).not.toBeNull();
});

test("L3: half of a surrogate pair is refused with its line, however it is written", () => {
  const half = lines[1]!.replace('"name":"bb"', '"name":"bb\\ud83d"');
  expect(half).not.toBe(lines[1]);
  expect(refusal(lines.with(1, half))).toMatchObject({
    line: 2,
    seq: 2,
    expected: expect.stringContaining("half of a surrogate pair"),
  });
  expect(
    refusal(lines.with(1, lines[1]!.replace('"name":"bb"', '"name":"\\u0062b"'))),
  ).toMatchObject({
    line: 2,
    expected: "canonical JSON (RFC 8785)",
  });
});

test("L3: a line that is not canonical, leaves a field out or has one too many is refused", () => {
  expect(refusal(lines.with(1, lines[1]!.replace(":", ": ")))).toMatchObject({
    line: 2,
    expected: "canonical JSON (RFC 8785)",
  });
  expect(refusal(lines.with(1, lines[1]!.replace('"aliases":[],', "")))).toMatchObject({
    line: 2,
    expected: "a record with all its fields",
  });
  expect(
    refusal(lines.with(1, lines[1]!.replace('"aliases":[],', '"aliases":[],"extra":1,'))),
  ).toMatchObject({ line: 2 });
  expect(refusal(lines.with(1, "nonsense"))).toMatchObject({
    line: 2,
    seq: null,
    expected: "one entry in JSON",
  });
  expect(refusal(lines.with(1, ""))).toMatchObject({ line: 2 });
});

test("L3: line ends and a mark that an editor has put there are told by their names", () => {
  expect(refusal(lines.with(0, `\ufeff${lines[0]}`))).toMatchObject({
    line: 1,
    expected: expect.stringContaining("byte order mark"),
  });
  expect(refusal(lines.map((line) => `${line}\r`))).toMatchObject({
    line: 1,
    expected: expect.stringContaining("a line feed alone"),
  });
});

test("L3: a cut off line and a log cut short are refused", () => {
  expect(readLog(writeLog(entries).slice(0, -1))).toMatchObject({
    ok: false,
    problem: { line: 4 },
  });
  expect(refusal(lines.slice(0, 3))).toMatchObject({
    line: 4,
    expected: "4 entries, as published",
  });
  expect(refusal([])).toMatchObject({ line: 1 });
});

test("L3: what was found is said in few words", () => {
  expect(refusal(lines.with(0, "x".repeat(10_000)))!.found.length).toBeLessThanOrEqual(60);
});

test("L2: a log is read on from a head, and what does not follow it is refused", () => {
  const after = headOf(entries.slice(0, 2));
  expect(readLog(text(lines.slice(2)), headOf(entries), after)).toEqual({
    ok: true,
    entries: entries.slice(2),
    head: headOf(entries),
  });
  expect(readLog("", after, after)).toEqual({ ok: true, entries: [], head: after });
  expect(readLog(text(lines.slice(3)), null, after)).toMatchObject({
    ok: false,
    problem: { line: 1, seq: 4, expected: "seq 3" },
  });
  const other = { seq: 2, hash: "0".repeat(64) };
  expect(readLog(text(lines.slice(2)), null, other)).toMatchObject({
    ok: false,
    problem: { line: 1, seq: 3 },
  });
});

const inName = (json: string): string => lines[0]!.replace('"name":"aa"', `"name":${json}`);

test.each([
  ["deeper than the stack", "[".repeat(100_000) + "]".repeat(100_000)],
  ["deep in an entry", inName("[".repeat(100_000) + "]".repeat(100_000))],
  [
    "deep in its number",
    lines[0]!.replace('"seq":1', `"seq":${"[".repeat(4000)}${"]".repeat(4000)}`),
  ],
  ["half of a pair of surrogates", inName('"\\ud800"')],
  ["a list without end", lines[0]!.replace('"aliases":[]', `"aliases":[1${",1".repeat(200_000)}]`)],
  [
    "a field of ten thousand characters",
    lines[0]!.replace('"op"', `"${"x".repeat(10_000)}":1,"op"`),
  ],
])("L3: a line that nobody could have meant is refused in few words: %s", (_, line) => {
  const problem = refusal([line], null)!;
  expect(problem).toMatchObject({ line: 1 });
  expect(problem.expected.length + problem.found.length).toBeLessThan(400);
});
