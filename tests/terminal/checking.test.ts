import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Entry } from "@claimline/core/log/entry";
import { chain, headOf } from "@claimline/core/log/chain";
import { writeLog } from "@claimline/core/log/ndjson";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepsPromise } from "../../apps/cli/story/check-file.ts";
import { generate } from "../bench/generate.ts";
import { madeLog } from "../bench/made-log.ts";
import { open } from "./terminal.ts";

/* A large log is shown once its chain holds; its records are checked beside the screen, which says so until it is done. */

const text = madeLog(generate(5000));
const WIDE = { columns: 120, lines: 36 };
let state: string;
let log: string;

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "claimline-checking-"));
  log = join(state, "log.ndjson");
  writeFileSync(log, text);
  vi.stubEnv("XDG_STATE_HOME", state);
});
afterEach(() => vi.unstubAllEnvs());

const entriesOf = (path: string): Entry[] =>
  readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Entry);

/** Changes one word in the middle, with the length and all links as they were. */
function tamper(): void {
  const at = text.indexOf('"name":"', text.length / 8) + 8;
  writeFileSync(log, `${text.slice(0, at)}${text[at] === "x" ? "y" : "x"}${text.slice(at + 1)}`);
}

const start = () => open([log], { ...WIDE, env: { XDG_STATE_HOME: state } });

test("L3: the records of a large log are checked beside the screen, which says so until it is done", async () => {
  const screen = start();
  await screen.until("? help");
  expect(screen.raw()).toContain("checking…");
  await screen.until((rows) => !rows[0]!.includes("checking…"));
  expect(screen.rows()[0]).toContain("Made up");
  screen.send("Q");
  expect(await screen.exited).toBe(0);
});

test("a log that is no story is told from one that does not verify, and nothing of either is shown", async () => {
  // The first record of the log is the story's own.
  writeFileSync(log, text.replace('"leads":[', '"leads":7,"left":['));
  const junk = start();
  expect(await junk.exited).toBe(3);
  expect(junk.raw()).toMatch(/log\.ndjson:1 \(entry 1\): expected/);
  expect(junk.raw()).not.toContain("\x1b[?1049h");

  writeFileSync(log, `${text.slice(0, text.length / 2)}not JSON\n${text.slice(text.length / 2)}`);
  const torn = start();
  expect(await torn.exited).toBe(3);
  expect(torn.raw()).toMatch(/log\.ndjson:\d+: expected one entry in JSON/);
  expect(torn.raw()).not.toContain("\x1b[?1049h");
});

test("a moment that a log does not know is told once the log is verified", async () => {
  const known = open([log, "--as-of", "1990-01-01"], { ...WIDE, env: { XDG_STATE_HOME: state } });
  expect(await known.exited).toBe(2);
  expect(known.raw()).toContain("--as-of: expected a moment at which the story had begun");
  tamper();
  const spoiled = open([log, "--as-of", "1990-01-01"], { ...WIDE, env: { XDG_STATE_HOME: state } });
  expect(await spoiled.exited).toBe(3);
  expect(spoiled.raw()).toContain("its log does not verify");
});

test("L3: nothing is shown of a large log that was tampered with", async () => {
  tamper();
  const screen = start();
  expect(await screen.exited).toBe(3);
  expect(screen.raw()).toMatch(/its log does not verify/);
  expect(screen.raw()).toMatch(/log\.ndjson:\d+ \(entry \d+\): expected/);
  expect(screen.raw()).not.toContain("\x1b[?1049h");
});

test("if a record is none after all, the screen is left, and what is wrong is said", async () => {
  const entries = entriesOf(log);
  Object.assign(entries.findLast(({ record }) => record.is === "claim")!.record, { said: "then" });
  writeFileSync(log, writeLog(chain(entries, null)));
  const screen = start();
  await screen.until("checking…");
  expect(await screen.exited).toBe(3);
  expect(screen.restored()).toBe(true);
  expect(screen.raw()).toMatch(/log\.ndjson:\d+ \(entry \d+\): expected/);
});

test("a record of no shape at all breaks a view, not the program: the log is refused", async () => {
  // All that the newest posts cite, at the end of a chain that holds.
  const entries = entriesOf(log);
  for (const { record } of entries.slice(-entries.length / 4))
    if (record.is === "claim") Object.assign(record, { about: 7 });
  writeFileSync(log, writeLog(chain(entries, null)));
  const screen = start();
  expect(await screen.exited).toBe(3);
  expect(screen.restored()).toBe(true);
  expect(screen.raw()).toMatch(/log\.ndjson:\d+ \(entry \d+\): expected/);
  expect(screen.raw()).not.toContain("TypeError");
});

test("what breaks again until the check is done is told no other way, and draws nothing", async () => {
  // At its end, so that there is time for more until it is found.
  const entries = entriesOf(log);
  const { knownFrom } = entries.at(-1)!;
  const actors = entries.filter(({ record }) => record.is === "actor");
  for (const actor of actors)
    entries.push({ ...actor, knownFrom, record: { ...actor.record, name: 7 } } as unknown as Entry);
  writeFileSync(log, writeLog(chain(entries, null)));
  // The list breaks, and the key after it; the other key breaks nothing that is drawn.
  for (const keys of ["4j", "w"]) {
    const screen = start();
    await screen.until("? help");
    screen.send(keys);
    await screen.until(() => screen.raw().includes("\x1b[?1049l"));
    screen.resize(100, 30);
    expect(await screen.exited).toBe(3);
    const [, after] = screen.raw().split("\x1b[?1049l");
    expect(after).toMatch(/^\x1b\[\?25h\S+log\.ndjson:\d+ \(entry \d+\): expected/);
    expect(after).not.toContain("Error");
    // It is not read on: nobody has seen it.
    expect(existsSync(join(state, "claimline", "made-up.json"))).toBe(false);
  }
});

test("a log keeps its promise as it was opened, and no other one does", () => {
  const head = headOf(entriesOf(log))!;
  const opened = { path: log, bytes: Buffer.byteLength(text), head };
  expect(keepsPromise(opened)).toBe(true);
  expect(keepsPromise({ ...opened, head: { ...head, hash: "0".repeat(64) } })).toBe(false);
  tamper();
  expect(keepsPromise(opened)).toBe(false);
});

test("what came after a log was opened is not looked at; one that was cut or written anew keeps no promise", () => {
  const entries = entriesOf(log);
  const part = entries.slice(0, 2000);
  const opened = { path: log, bytes: Buffer.byteLength(writeLog(part)), head: headOf(part)! };
  expect(keepsPromise(opened)).toBe(true);
  // Another writer is in the midst of an entry.
  writeFileSync(log, `${writeLog(part)}{"knownFrom":`);
  expect(keepsPromise(opened)).toBe(true);
  writeFileSync(log, writeLog(entries.slice(0, 1999)));
  expect(keepsPromise(opened)).toBe(false);
  writeFileSync(log, writeLog(chain(entries.slice(1), null)));
  expect(keepsPromise(opened)).toBe(false);
});
