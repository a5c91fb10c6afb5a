import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { saves } from "./saves.ts";

const later = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

test("what was saved before anybody watched is told at once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "claimline-saves-"));
  const all = saves(folder)[Symbol.asyncIterator]();
  try {
    expect(await all.next()).toMatchObject({ done: false });
  } finally {
    await all.return?.(undefined);
    rmSync(folder, { recursive: true });
  }
});

test("a save that comes while the one before is seen to is not lost", async () => {
  const folder = mkdtempSync(join(tmpdir(), "claimline-saves-"));
  const all = saves(folder)[Symbol.asyncIterator]();
  try {
    await all.next();
    const first = all.next();
    await later(50);
    writeFileSync(join(folder, "a"), "1");
    await first;
    // Nobody waits for a save at this moment.
    writeFileSync(join(folder, "a"), "2");
    await later(400);
    let seen = false;
    const second = all.next().then(() => (seen = true));
    await Promise.race([second, later(2000)]);
    expect(seen).toBe(true);
  } finally {
    await all.return?.(undefined);
    rmSync(folder, { recursive: true });
  }
});

test("a file that came and went, and goes for good, is a save each time", async () => {
  const folder = mkdtempSync(join(tmpdir(), "claimline-saves-"));
  mkdirSync(join(folder, "posts"));
  const [file, gone] = [join(folder, "posts/a.md"), `${folder}.gone`];
  const all = saves(folder)[Symbol.asyncIterator]();
  try {
    await all.next();
    for (let n = 0; n < 3; n++) {
      writeFileSync(file, String(n));
      await all.next();
      renameSync(file, gone);
      await all.next();
    }
    writeFileSync(file, "once more");
    await all.next();
    rmSync(file);
    expect(await all.next()).toMatchObject({ done: false });
  } finally {
    await all.return?.(undefined);
    rmSync(folder, { recursive: true });
    rmSync(gone, { force: true });
  }
});
