import { watch } from "node:fs";
import { basename, dirname } from "node:path";

/** How often commits are looked for without a hint; how often after one, and for how long: milliseconds. */
const BACKSTOP = 250;
const CLOSELY = 4;
const WHILE = 200;

/**
 * Tells of commits that other processes make to an SQLite database, until the function that it returns is called.
 * `version` changes with each. The hint is that the `-wal` beside the file is written to; but that is before the commit
 * counts, by the time that the disk takes, so that it is looked for closely for a while.
 */
export function watchCommits(path: string, version: () => unknown, told: () => void): () => void {
  let seen = version();
  let hinted = -Infinity;
  let soon: NodeJS.Timeout | null = null;

  function check(): void {
    const now = version();
    if (now !== seen) told();
    seen = now;
  }
  function lookClosely(): void {
    check();
    soon = performance.now() < hinted + WHILE ? setTimeout(lookClosely, CLOSELY) : null;
  }

  const wal = `${basename(path)}-wal`;
  const folder = watch(dirname(path), (_, name) => {
    if (name !== wal) return;
    hinted = performance.now();
    if (!soon) lookClosely();
  });
  // Where the system gives no hints, the clock does.
  folder.on("error", () => folder.close());
  const clock = setInterval(check, BACKSTOP);
  return () => {
    folder.close();
    clearInterval(clock);
    if (soon) clearTimeout(soon);
  };
}
