import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Entry, Head } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { fold, type State } from "@claimline/core/log/state";
import { derive, type Derivation } from "@claimline/core/derive/derivation";
import type { AsOf } from "@claimline/core/story/asof";
import { zoneOf } from "@claimline/core/story/story";
import { takenDown, type TakenDown } from "@claimline/core/story/taken-down";

/** A verified log, and what it folds to. */
export type Served = {
  id: string;
  text: string;
  entries: Entry[];
  head: Head;
  state: State;
  zone: string;
  /** Null if the story stands. */
  down: TakenDown | null;
};

// The server and Next's bundle of the pages are two module graphs; this is the one thing they share.
const shared = globalThis as { [key: symbol]: Map<string, Served> | undefined };
const KEY = Symbol.for("claimline.stories");

export const stories = (): ReadonlyMap<string, Served> => shared[KEY] ?? new Map();

/** Ids of the stories that were not taken down. */
export const standing = (): string[] =>
  [...stories().values()].flatMap(({ id, down }) => (down ? [] : [id]));

/** Reads and verifies a log. Throws with the first bad entry: never a half story. */
export function serve(name: string, text: string): Served {
  const log = readLog(text);
  if (!log.ok) {
    const { line, expected, found } = log.problem;
    throw new Error(`${name}, line ${line}: expected ${expected}, found ${found}`);
  }
  const state = fold(log.entries);
  const first = log.entries.find((entry) => entry.record.is === "story");
  const zone = zoneOf(state);
  if (!first || !zone || !log.head) throw new Error(`${name}: a log that holds no story`);
  return {
    id: first.record.id,
    text,
    entries: log.entries,
    head: log.head,
    state,
    zone,
    down: takenDown(state),
  };
}

/** Serves every log of a folder, by the id of its story. */
export function openLogs(folder: string): void {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ndjson"));
  const served = files.map((file) => serve(file, readFileSync(join(folder, file), "utf8")));
  shared[KEY] = new Map(served.map((each) => [each.id, each]));
}

const moments = new Map<string, Derivation>();

/**
 * The story as of a moment, with all that can be asked of it; null before its first record. The last few are kept,
 * since what is worked out hangs on them.
 */
export function derivationOf(served: Served, asOf: AsOf | null): Derivation | null {
  const key = JSON.stringify([served.head.hash, asOf?.text ?? null]);
  const known = moments.get(key);
  moments.delete(key);
  const made = known ?? derive(served.state, asOf);
  if (!made) return null;
  moments.set(key, made);
  if (moments.size > 24) moments.delete(moments.keys().next().value!);
  return made;
}
