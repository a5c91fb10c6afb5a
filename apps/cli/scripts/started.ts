import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Plugin } from "rolldown";
import { atOnce } from "./at-once.ts";

/* Node keeps of a file what was compiled with it. What every start runs is to be among that; the rest is not. */

/** A terminal, as far as the program asks for one. */
const TERMINAL = `
Object.assign(process.stdout, { isTTY: true, columns: 120, rows: 40 });
Object.assign(process.stdin, { isTTY: true, setRawMode() { return this; } });`;

/** Starts as they are most of all: two lists, and the screen with a key on it. */
const STARTS: readonly (readonly [args: readonly string[], keys?: string])[] = [
  [["claims", "--json"]],
  [["disputes"]],
  [[], "jQ"],
];

type Range = { startOffset: number; endOffset: number; count: number };
type Coverage = { result: { url: string; functions: { ranges: Range[] }[] }[] };

/** The functions that starts of a built program run: where they begin and end, by the names of their files. */
function startedIn(folder: string): Map<string, Set<string>> {
  const kept = mkdtempSync(join(tmpdir(), "claimline-build-"));
  try {
    const terminal = join(kept, "terminal.cjs");
    writeFileSync(terminal, TERMINAL);
    const env = { ...process.env, NODE_V8_COVERAGE: join(kept, "runs"), XDG_STATE_HOME: kept };
    for (const [args, keys] of STARTS) {
      const screen = keys === undefined ? [] : ["--require", terminal];
      const run = [...screen, join(folder, "claimline.cjs"), ...args];
      execFileSync(process.execPath, run, {
        env: { ...env, TERM: "xterm-256color", NODE_DISABLE_COMPILE_CACHE: "1" },
        input: keys ?? "",
        // A pipe would be seen to be no terminal; this is not.
        stdio: ["pipe", keys === undefined ? "pipe" : "ignore", "pipe"],
        maxBuffer: 1e8,
        timeout: 60_000,
      });
    }
    const ran = new Map<string, Set<string>>();
    for (const file of readdirSync(join(kept, "runs"))) {
      const told: Coverage = JSON.parse(readFileSync(join(kept, "runs", file), "utf8"));
      for (const { url, functions } of told.result) {
        const all = ran.get(basename(url)) ?? new Set();
        ran.set(basename(url), all);
        for (const { ranges } of functions) {
          const { startOffset, endOffset, count } = ranges[0]!;
          if (count > 0) all.add(`${startOffset}-${endOffset}`);
        }
      }
    }
    return ran;
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
}

/** Has what a start runs compiled with its files; after the last of them was written. */
export const startedAtOnce = (...files: string[]): Plugin => ({
  name: "started-at-once",
  writeBundle({ dir }) {
    const folder = resolve(import.meta.dirname, "..", dir!);
    const ran = startedIn(folder);
    for (const name of files) {
      const file = join(folder, name);
      const started = ran.get(name);
      if (!started) throw new Error(`${name}: no start has loaded it`);
      const code = readFileSync(file, "utf8");
      writeFileSync(
        file,
        atOnce(code, (start, end) => started.has(`${start}-${end}`)),
      );
    }
  },
});
