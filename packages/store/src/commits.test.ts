import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchCommits } from "./commits.ts";

let folder: string;
let version: number;
let told: number;
let stop: () => void;

// Only the backstop stands still: what is seen was seen by the hint.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  folder = mkdtempSync(join(tmpdir(), "claimline-commits-"));
  version = told = 0;
  stop = watchCommits(
    join(folder, "log.db"),
    () => version,
    () => told++,
  );
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

test("a commit that counts only after its bytes were written is told", async () => {
  writeFileSync(join(folder, "log.db-wal"), "bytes");
  await new Promise((later) => setTimeout(later, 20));
  expect(told).toBe(0);
  version++;
  await vi.waitFor(() => expect(told).toBe(1));
});

test("a commit of which no hint came is told when the clock comes round", () => {
  version++;
  vi.advanceTimersByTime(250);
  vi.advanceTimersByTime(250);
  expect(told).toBe(1);
});

test("nothing is told after the end", () => {
  stop();
  version++;
  vi.advanceTimersByTime(1000);
  expect(told).toBe(0);
});
