import { readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";

/** Milliseconds without a further save, so that several files saved together are published together. */
const SETTLED = 80;

/** How often a folder is looked at without a hint, in milliseconds: the system loses some of a file that comes and goes. */
const BACKSTOP = 1000;

/** What the files of a folder look like from outside: a change of any of them changes it. */
function outside(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => {
        const found = statSync(join(folder, path), { throwIfNoEntry: false });
        return found?.isFile() ? `${path} ${found.mtimeMs} ${found.size}` : "";
      })
      .join("\n");
  } catch {
    // Gone or out of reach at this moment: whoever reads it will say so.
    return "";
  }
}

/**
 * The saves in a folder, those that come close together as one. A save that comes while the one before is still being
 * seen to is not lost: it is the next one; nor is one that came before anybody watched, so the first is told at once.
 * Goes on until it is ended.
 */
export async function* saves(folder: string): AsyncIterable<void> {
  let isSaved = true;
  let wake = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hint = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isSaved = true;
      wake();
    }, SETTLED);
  };
  const seen = watch(folder, { recursive: true }, hint);
  // Where the system gives no hints any more, the clock does.
  seen.on("error", () => seen.close());
  let last = outside(folder);
  const clock = setInterval(() => {
    const now = outside(folder);
    if (now !== last) hint();
    last = now;
  }, BACKSTOP);
  try {
    for (;;) {
      if (!isSaved) await new Promise<void>((saved) => (wake = saved));
      isSaved = false;
      yield;
    }
  } finally {
    clearInterval(clock);
    clearTimeout(timer);
    seen.close();
  }
}
