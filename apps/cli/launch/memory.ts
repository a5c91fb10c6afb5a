import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keep } from "../story/keep.ts";
import type { Opened } from "../story/opened.ts";
import { stateFolder, type Env } from "../story/state-folder.ts";
import type { Left } from "../ui/left.ts";

/** What is known of earlier readings of a story. `head` and `from` are numbers of its log, `at` is in ms. */
export type Known = {
  /** End of the log when it was last left. */
  head: number;
  /** What came after this is new. */
  from: number;
  at: number;
  /** Where the reader was; null at the beginning. */
  left: Left | null;
  /** The places that were marked; checked by whoever reads them. */
  marks?: unknown;
};

/* Whoever comes back sooner goes on with the same reading. */
const AWAY = 30 * 60_000;

/** The file in the user's folder for state (XDG): never in the story. Null for a log without a story. */
export function memoryFile({ state }: Opened, env: Env = process.env): string | null {
  const [story] = state.versions.story.keys();
  return story === undefined ? null : join(stateFolder(env), `${encodeURIComponent(story)}.json`);
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value);

/** Reads what was kept; null for what is nothing of ours. Where the reader was is checked by whoever goes there. */
export function readMemory(file: string): Known | null {
  try {
    const { v, head, from, at, left, marks } = JSON.parse(readFileSync(file, "utf8"));
    return v === 1 && [head, from, at].every(isCount) ? { head, from, at, left, marks } : null;
  } catch {
    return null;
  }
}

/** After which entry of the log things are new; null on the first visit, or where the log is another one by now. */
export function newAfter(known: Known | null, head: number, at: number): number | null {
  if (!known || known.head > head) return null;
  return head > known.head || at - known.at > AWAY ? known.head : known.from;
}

/** Keeps it for the next visit; where that cannot be, the next visit is the first. */
export const writeMemory = (file: string, known: Known): void => keep(file, { v: 1, ...known });
