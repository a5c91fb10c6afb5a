import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLog } from "@claimline/core/log/ndjson";
import { expect, test } from "vitest";
import { memoryFile, newAfter, readMemory, writeMemory } from "../../apps/cli/launch/memory.ts";
import { leftAt, takeUp } from "../../apps/cli/ui/left.ts";
import { readMarks } from "../../apps/cli/ui/marks.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { opened, sessionOf } from "./inside.ts";
import { open } from "./terminal.ts";

const SIZE = { columns: 120, rows: 36 };
const folder = (): string => mkdtempSync(join(tmpdir(), "claimline-memory-"));

/** The log as it was before its last post, and as it is. */
function logs(): { before: string; after: string } {
  const { entries } = opened();
  const last = entries.findLastIndex(({ record }) => record.is === "post");
  return { before: writeLog(entries.slice(0, last)), after: writeLog(entries) };
}

test("a reader comes back to where they left off, and what came since is marked until they have been away", async () => {
  const [state, story] = [folder(), join(folder(), "story.ndjson")];
  const env = { XDG_STATE_HOME: state };
  const { before, after } = logs();
  writeFileSync(story, before);
  const first = open([story], { env, columns: 120, lines: 36 });
  await first.until("? help");
  expect(first.rows().join("\n")).not.toContain("last read");
  first.send("2\r\r");
  await first.until("Its record");
  first.signal("SIGHUP");
  expect(await first.exited).toBe(129);
  const [file] = readdirSync(join(state, "claimline"));
  expect(statSync(join(state, "claimline", file!)).mode & 0o777).toBe(0o600);

  writeFileSync(story, after);
  const second = open([story], { env, columns: 120, lines: 36 });
  await second.until(
    "Where you left off; q goes back. Since you last read: 1 new post, marked +; = tells",
  );
  expect(second.rows().join("\n")).toContain("Its record");
  second.send("1");
  await second.until((rows) => rows.some((row) => / 2\+○ The board asks/.test(row)));
  expect(second.rows().filter((row) => /^.{2,5}\d\+/.test(row))).toHaveLength(1);
  second.send("=\r");
  await second.until((rows) => rows.some((row) => / 1 +post added/.test(row)));
  second.send("Q");
  await second.exited;
  // Nothing of all this is in the story.
  expect(readFileSync(story, "utf8")).toBe(after);
});

test("a query or a moment that is asked for goes before where one was", async () => {
  const state = folder();
  const env = { XDG_STATE_HOME: state };
  const first = open([], { env });
  await first.until("? help");
  first.send("3");
  await first.until("Figures");
  first.send("Q");
  await first.exited;
  const second = open(["--as-of", "2020-09-28"], { env });
  await second.until("? help");
  expect(second.rows().join("\n")).toMatch(/Posts/);
  second.send("Q");
  await second.exited;
});

test("the half hour, a log that has grown, and another log", () => {
  const known = { head: 20, from: 10, at: 1_000_000, left: null };
  expect(newAfter(null, 20, 5)).toBeNull();
  expect(newAfter(known, 20, known.at + 1_800_000)).toBe(10);
  expect(newAfter(known, 20, known.at + 1_800_001)).toBe(20);
  expect(newAfter(known, 21, known.at + 1)).toBe(20);
  expect(newAfter(known, 19, known.at + 1)).toBeNull();
});

test("the file is in the folder for state, under the name of the story, and what is not ours is nothing", () => {
  const base = folder();
  const file = memoryFile(opened(), { XDG_STATE_HOME: base })!;
  expect(file.startsWith(join(base, "claimline"))).toBe(true);
  // XDG: a path that is not absolute does not count.
  expect(memoryFile(opened(), { XDG_STATE_HOME: "here" })).toMatch(/\.local\/state\/claimline/);
  expect(readMemory(file)).toBeNull();
  const known = { head: 3, from: 2, at: 1, left: null };
  writeMemory(file, known);
  expect(readMemory(file)).toEqual(known);
  writeFileSync(file, '{"v":1,"head":"3"}');
  expect(readMemory(file)).toBeNull();
  writeMemory("/dev/null/claimline/x.json", known);
});

test("whatever is kept, the program opens", () => {
  const session = sessionOf(SIZE);
  for (const left of [
    { view: "nothing", query: "", row: null, open: null },
    { view: "posts", query: "standing:nonsense(", row: null, open: null },
    { view: "posts", query: 7, row: { kind: "x" }, open: { kind: "post", id: "gone" } },
    { view: "actors", query: "", row: { kind: "actor", id: "gone" }, open: { kind: "y", id: 1 } },
    null,
  ])
    expect(() => takeUp(session, left as never)).not.toThrow();
});

test("marks are there again the next time, in their row and at their moment", async () => {
  const env = { XDG_STATE_HOME: folder() };
  const first = open([], { env, columns: 120, lines: 36 });
  await first.until("? help");
  first.send("{5jjjma");
  await first.until("'a comes back here");
  // Blanks at the end of a row are cells that were written or were never touched.
  const row = first
    .rows()
    .find((each) => each.startsWith("▌"))!
    .trimEnd();
  first.send("Q");
  await first.exited;
  const second = open([], { env, columns: 120, lines: 36 });
  await second.until("Where you left off");
  second.send("q03'a");
  await second.until(
    (rows) => rows[0]!.includes("As of") && rows.some((each) => each.trimEnd() === row),
  );
  second.send("Q");
  expect(await second.exited).toBe(0);
});

test("of marks that were kept, only what is one is taken, and what is gone since is left out", () => {
  const screen = { view: "claims", query: "", chosen: 1, top: 0, scroll: 0, link: 0, open: null };
  const good = {
    screen: { ...screen, focus: "reading" },
    row: { kind: "claim", id: "gone" },
    asOf: null,
  };
  const bad = [
    null,
    7,
    "x",
    {},
    { ...good, asOf: 1 },
    { ...good, screen: { ...screen, view: "no" } },
  ];
  const kept = Object.fromEntries(bad.map((each, at) => ["bcdefg"[at], each]));
  const marks = readMarks({ ...kept, a: good, ab: good, __proto__: good, 1: good });
  expect(Object.keys(marks)).toEqual(["a"]);
  for (const none of [undefined, null, 3, "abc", []]) expect(readMarks(none)).toEqual({});

  const session = sessionOf(SIZE);
  const gone = { ...good.screen, open: { kind: "post", id: "gone" }, query: "standing:nonsense(" };
  session.state = {
    ...session.state,
    marks: readMarks({ a: good, b: { ...good, screen: gone }, c: { ...good, asOf: "post:gone" } }),
  };
  for (const key of ["'", "a", "'", "b"]) press(session, key);
  expect(session.screen).toMatchObject({ view: "claims", query: "", open: null });
  press(session, "'");
  press(session, "c");
  expect(session.state.remark).toContain("not in this story any more");
});

test("every view is come back to in its row", () => {
  for (const key of ["2", "4", "5", "6", "7", "8", "9", "e"]) {
    const session = sessionOf(SIZE);
    press(session, key);
    press(session, "j");
    const left = leftAt(session);
    const again = sessionOf(SIZE);
    takeUp(again, left);
    expect(leftAt(again)).toEqual(left);
    press(again, "q");
    expect(again.screen.view).toBe("posts");
  }
});
