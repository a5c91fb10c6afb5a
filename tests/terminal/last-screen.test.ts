import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLog } from "@claimline/core/log/ndjson";
import { beforeEach, expect, test } from "vitest";
import { lastScreen } from "../../apps/cli/launch/last-screen.ts";
import { fingerprint } from "../../apps/cli/story/log-file.ts";
import { opened } from "./inside.ts";
import { open, type Screen } from "./terminal.ts";

/* What a start will show first is kept when the screen is left, and shown before the story is opened. */

const SIZE = { columns: 120, lines: 36 };
let state: string;
let log: string;

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "claimline-last-screen-"));
  log = join(state, "log.ndjson");
  writeFileSync(log, writeLog(opened().entries));
});

const kept = (path: string | null): string =>
  join(state, "claimline/screens", `${path === null ? "shipped" : encodeURIComponent(path)}.json`);

const start = (args: string[] = [log], size = SIZE): Screen =>
  open(args, { ...size, env: { XDG_STATE_HOME: state } });

/* A remark may stand where the keys do. */
const SHOWN = "says so";

async function left(screen: Screen, keys: string, wanted: string): Promise<string[]> {
  await screen.until(SHOWN);
  screen.send(keys);
  await screen.until(wanted);
  const rows = screen.rows();
  screen.send("Q");
  expect(await screen.exited).toBe(0);
  expect(screen.restored()).toBe(true);
  return rows;
}

/* What is written is long: whether it holds a text, without printing all of it where it does not. */
const shows = (screen: Screen, text: string): boolean => screen.raw().includes(text);

/** How often a whole screen was drawn. */
const drawn = (screen: Screen): number => screen.raw().split("Claimline").length - 1;

test.each([null, "a log file"])("what was left is there at once: %s", async (which) => {
  const path = which && log;
  const args = path ? [path] : [];
  await left(start(args), "2", "Disputes");
  const { first } = JSON.parse(readFileSync(kept(path), "utf8"));
  const again = start(args);
  const rows = await left(again, "", "disputed");
  // It is written once, before what is opened is said, and what the start drew itself was the same.
  expect(shows(again, first)).toBe(true);
  expect(drawn(again)).toBe(1);
  expect(shows(again, "opening")).toBe(false);
  expect(rows.join("\n")).toContain("Where you left off; q goes back.");
});

test("keys that are typed over it are answered once the story is there", async () => {
  await left(start(), "j", "2 of");
  const again = start();
  await again.until("Claimline");
  again.send("j");
  await again.until("3 of");
  again.send("Q");
  await again.exited;
});

test("a story that was touched, another size, a moment or a query is drawn anew", async () => {
  await left(start(), "", "disputed");
  const { first } = JSON.parse(readFileSync(kept(log), "utf8"));
  for (const [args, size] of [
    [[log], { columns: 100, lines: 30 }],
    [[log, "--as-of", "2031-04-01"], SIZE],
    [["--ascii", log], SIZE],
    [[log, "ferry"], SIZE],
  ] as const) {
    const other = start([...args], size);
    await other.until(SHOWN);
    expect(shows(other, first)).toBe(false);
    other.send("Q");
    await other.exited;
  }
  await left(start(), "", "disputed");
  expect(existsSync(kept(log))).toBe(true);
  writeFileSync(log, writeLog(opened().entries.slice(0, -1)));
  const touched = start();
  await touched.until(SHOWN);
  expect(shows(touched, first)).toBe(false);
  touched.send("Q");
  await touched.exited;
});

test("it is drawn for the background that the terminal told of, not for the one that was guessed", async () => {
  const first = start();
  await first.until(SHOWN);
  first.send("\x1b]11;rgb:ffff/ffff/ffff\x07");
  await first.until("disputed");
  first.send("j");
  await first.until("2 of");
  first.send("Q");
  await first.exited;
  const { ground } = JSON.parse(readFileSync(kept(log), "utf8"));
  expect(ground).toBe("light");
  const again = start();
  await left(again, "", "disputed");
  // What the start drew itself was for that background, too.
  expect(drawn(again)).toBe(1);
});

test("should it be another one after all, the right one goes over it; what is no screen is none", async () => {
  await left(start(), "", "disputed");
  const found = JSON.parse(readFileSync(kept(log), "utf8"));
  writeFileSync(kept(log), JSON.stringify({ ...found, first: "\x1b[5;5Hsomething else" }));
  const other = start();
  const rows = await left(other, "", "disputed");
  expect(shows(other, "something else")).toBe(true);
  expect(rows.join("\n")).not.toContain("something else");
  writeFileSync(kept(log), JSON.stringify({ ...found, first: 7 }));
  await left(start(), "", "disputed");
  for (const text of ["", "null", "[]", '{"of":1}']) {
    writeFileSync(kept(log), text);
    const looks = { depth: 24, ascii: false, ground: "dark" } as const;
    expect(lastScreen({ file: kept(log), print: fingerprint(log) }, looks)).toBeNull();
  }
});

test("if the story cannot be opened, the screen is given back and the problem told", async () => {
  await left(start(), "", "disputed");
  const found = JSON.parse(readFileSync(kept(log), "utf8"));
  const print = fingerprint(log);
  writeFileSync(log, readFileSync(log, "utf8").replace('"seq":3', '"seq":4'));
  // As if nobody had noticed that it was touched.
  const of = found.of.replace(print, fingerprint(log));
  writeFileSync(kept(log), JSON.stringify({ ...found, of }));
  const screen = start();
  expect(await screen.exited).toBe(3);
  expect(shows(screen, found.first)).toBe(true);
  expect(screen.restored()).toBe(true);
  expect(screen.rows().join("\n")).toContain("its log does not verify");
});

test("what is new hangs on how long a reader was away: then none is kept", async () => {
  const { entries } = opened();
  writeFileSync(log, writeLog(entries.slice(0, -1)));
  await left(start(), "", "disputed");
  writeFileSync(log, writeLog(entries));
  await left(start(), "", "Since you last read");
  expect(existsSync(kept(log))).toBe(false);
});
