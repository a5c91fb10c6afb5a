import { watch } from "node:fs";

/** Milliseconds without a further save, so that several files saved together are published together. */
const SETTLED = 80;

/**
 * The saves in a folder, those that come close together as one. A save that comes while the one before is still being
 * seen to is not lost: it is the next one; nor is one that came before anybody watched, so the first is told at once.
 * Goes on until it is ended.
 */
export async function* saves(folder: string): AsyncIterable<void> {
  let isSaved = true;
  let wake = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const seen = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isSaved = true;
      wake();
    }, SETTLED);
  });
  try {
    for (;;) {
      if (!isSaved) await new Promise<void>((saved) => (wake = saved));
      isSaved = false;
      yield;
    }
  } finally {
    clearTimeout(timer);
    seen.close();
  }
}
