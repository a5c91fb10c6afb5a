import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { DONE, doShare, LENGTH, LEFT, NUMBERS, type Share } from "./share.ts";

const folder = mkdtempSync(join(tmpdir(), "claimline-share-"));
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const numbers = (size: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * size));

test("a thread that is late for one round takes nothing of the next that another takes too", () => {
  const file = join(folder, "written");
  const fd = openSync(file, "a");
  const share: Share = {
    numbers: numbers(NUMBERS),
    fds: numbers(200).fill(fd),
    taken: numbers(200),
    bytes: Buffer.from("."),
  };
  share.numbers[LENGTH] = 1;
  // Between its asking for a share and its reading of anything else, the next and larger round begins.
  let isLate = true;
  const sub = Atomics.sub.bind(Atomics) as (from: Int32Array, at: number, by: number) => number;
  vi.spyOn(Atomics, "sub").mockImplementation(((from: Int32Array, at: number, by: number) => {
    const answer = sub(from, at, by);
    if (isLate) share.numbers[LEFT] = 100;
    isLate = false;
    return answer;
  }) as typeof Atomics.sub);
  doShare(share);
  expect(share.numbers[DONE]).toBe(0);
  doShare(share);
  closeSync(fd);
  expect(share.numbers[DONE]).toBe(100);
  expect(readFileSync(file, "utf8")).toHaveLength(100);
});
