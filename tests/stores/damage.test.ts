import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headOf } from "@claimline/core/log/chain";
import { readLog } from "@claimline/core/log/ndjson";
import { openStore } from "@claimline/store/open";
import { StoreError } from "@claimline/store/store";
import { afterAll, expect, test } from "vitest";
import { entriesAfter } from "./drafts.ts";

/* A disk that fails is told in clear words, and never gives half a story. */

const folder = mkdtempSync(join(tmpdir(), "claimline-damage-"));
afterAll(() => rmSync(folder, { recursive: true }));

const names = Array.from({ length: 500 }, (_, at) => `actor-${String(at).padStart(4, "0")}`);
const entries = entriesAfter(null, ...names);

/** A store of 500 entries in one file, closed. */
async function written(name: string): Promise<string> {
  const path = join(folder, name);
  const store = await openStore(path);
  await store.story("a").append(entries, null);
  await store.close();
  return path;
}

/** What a reader gets: a story whose chain holds, or a refusal. */
async function outcome(path: string): Promise<string> {
  try {
    const store = await openStore(path);
    try {
      const read = readLog(await store.story("a").read(1), headOf(entries));
      return read.ok ? "whole" : `line ${read.problem.line}: expected ${read.problem.expected}`;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.message;
  }
}

test("a store that was closed is whole", async () => {
  expect(await outcome(await written("whole.db"))).toBe("whole");
});

test("a flipped bit anywhere is found", async () => {
  const path = await written("flipped.db");
  const bytes = readFileSync(path);
  const copy = join(folder, "flipped-copy.db");
  // In the text of an entry, in a page's header, in the file's header.
  const places = [bytes.indexOf("actor-0250") + 3, 4096 * 4 + 1, 20];
  for (const at of places) {
    const bad = Buffer.from(bytes);
    bad[at]! ^= 4;
    writeFileSync(copy, bad);
    expect(await outcome(copy), `byte ${at}`).toMatch(
      /^line \d+: expected|damaged|restore it from a backup/,
    );
  }
});

test("a file that was cut off is refused, with what to do", async () => {
  const path = await written("torn.db");
  const size = readFileSync(path).length;
  for (const length of [size - 2000, Math.floor(size / 2), 1000]) {
    const copy = join(folder, "torn-copy.db");
    copyFileSync(path, copy);
    truncateSync(copy, length);
    expect(await outcome(copy), `${length} of ${size}`).toMatch(
      /torn-copy\.db: .*(damaged; restore it|beginning is damaged)/,
    );
  }
});

test("what is no database is refused", async () => {
  const path = join(folder, "letter.db");
  writeFileSync(path, "Dear editor, ".repeat(1000));
  expect(await outcome(path)).toMatch(/letter\.db: .*no SQLite database/);
});

test("a folder that is not there is named", async () => {
  expect(await outcome(join(folder, "nowhere/a.db"))).toMatch(
    /nowhere\/a\.db: .*folder must be there/,
  );
});

// `ulimit -f` gives a disk that is full after so much; there is none on Windows.
test.runIf(process.platform !== "win32")(
  "a full disk loses what it refused and nothing else",
  async () => {
    const path = await written("full.db");
    const before = Math.ceil(readFileSync(path).length / 1024);
    const script = join(import.meta.dirname, "fill.ts");
    const run = spawnSync(
      "bash",
      ["-c", `ulimit -f ${before + 200}; exec "$0" "$1" "$2" 500`, process.execPath, script, path],
      { encoding: "utf8" },
    );
    const [acknowledged, message] = run.stdout.trim().split("\n");
    expect(message).toMatch(/full\.db: .*nothing was recorded/);
    const store = await openStore(path);
    const read = readLog(await store.story("a").read(1));
    expect(read).toMatchObject({ ok: true, head: { seq: Number(acknowledged) } });
    expect(Number(acknowledged)).toBeGreaterThan(500);
    // There is room again, and it goes on.
    if (!read.ok) throw new Error("unread");
    const more = entriesAfter(read.head, "after");
    expect(await store.story("a").append(more, read.head)).toMatchObject({ ok: true });
    await store.close();
  },
);

test("no row can be changed or removed", async () => {
  const path = await written("kept.db");
  const { DatabaseSync } = await import("node:sqlite");
  const db = new DatabaseSync(path);
  expect(() => db.exec("UPDATE entries SET line = ''")).toThrow("append-only");
  expect(() => db.exec("DELETE FROM entries")).toThrow("append-only");
  db.close();
  expect(await outcome(path)).toBe("whole");
});
