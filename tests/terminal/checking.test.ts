import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Entry } from "@claimline/core/log/entry";
import { headOf } from "@claimline/core/log/chain";
import { writeLog } from "@claimline/core/log/ndjson";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepsPromise } from "../../apps/cli/story/check-file.ts";
import { fingerprint } from "../../apps/cli/story/log-file.ts";
import { noteVerified, verifiedBefore } from "../../apps/cli/story/verified.ts";
import { generate } from "../bench/generate.ts";
import { madeLog } from "../bench/made-log.ts";
import { open } from "./terminal.ts";

/* A large log that verified before is shown at once and verified beside the screen, which says so until it is done. */

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

test("the first time a log is verified before it is shown; from then on while it is, and a line says so", async () => {
  const first = start();
  await first.until("? help");
  expect(first.raw()).not.toContain("checking…");
  first.send("Q");
  await first.exited;
  expect(verifiedBefore(log, fingerprint(log))).toEqual(headOf(entriesOf(log)));

  const second = start();
  await second.until("? help");
  expect(second.raw()).toContain("checking…");
  await second.until((rows) => !rows[0]!.includes("checking…"));
  expect(second.rows()[0]).toContain("Made up");
  second.send("Q");
  expect(await second.exited).toBe(0);
});

test("a log that was touched since is verified before anything of it is shown", async () => {
  noteVerified(log, fingerprint(log), headOf(entriesOf(log))!);
  tamper();
  const screen = start();
  expect(await screen.exited).toBe(3);
  expect(screen.raw()).toContain("its log does not verify");
  expect(screen.raw()).not.toContain("checking…");
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

test("if it does not verify after all, the screen is left, and what is wrong is said", async () => {
  tamper();
  // As if nobody had noticed: the file is taken for the one that verified.
  noteVerified(log, fingerprint(log), headOf(entriesOf(log))!);
  const screen = start();
  await screen.until("checking…");
  expect(await screen.exited).toBe(3);
  expect(screen.restored()).toBe(true);
  expect(screen.raw()).toMatch(/its log does not verify/);
  expect(screen.raw()).toMatch(/log\.ndjson:\d+ \(entry \d+\): expected/);
  expect(verifiedBefore(log, fingerprint(log))).toBeNull();
});

test("what was noted counts for the file as it was, and for no other", () => {
  const entries = entriesOf(log);
  const [print, head] = [fingerprint(log), headOf(entries)!];
  noteVerified(log, print, head);
  expect(verifiedBefore(log, print)).toEqual(head);
  expect(keepsPromise({ path: log, head })).toBe(true);
  expect(keepsPromise({ path: log, head: { ...head, seq: head.seq - 1 } })).toBe(false);
  tamper();
  expect(verifiedBefore(log, fingerprint(log))).toBeNull();
  expect(keepsPromise({ path: log, head })).toBe(false);
});

test("a log that has grown since it was opened keeps its promise, one that was cut or written anew does not", () => {
  const entries = entriesOf(log);
  const [early, last] = [headOf(entries.slice(0, 2000))!, headOf(entries)!];
  expect(keepsPromise({ path: log, head: early })).toBe(true);
  expect(keepsPromise({ path: log, head: { ...early, hash: last.hash } })).toBe(false);
  writeFileSync(log, writeLog(entries.slice(0, 2000)));
  expect(keepsPromise({ path: log, head: early })).toBe(true);
  expect(keepsPromise({ path: log, head: last })).toBe(false);
});
