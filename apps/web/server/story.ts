import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Entry, Head } from "@claimline/core/log/entry";
import { readLog, type LogProblem } from "@claimline/core/log/ndjson";
import { extended, fold, type State } from "@claimline/core/log/state";
import { derive, type Derivation } from "@claimline/core/derive/derivation";
import type { AsOf } from "@claimline/core/story/asof";
import { zoneOf } from "@claimline/core/story/story";
import { takenDown, type TakenDown } from "@claimline/core/story/taken-down";
import { moments, type Moment } from "@claimline/core/views/moments";
import { isHarmless } from "./shown.ts";

/** A verified log, and what it folds to. */
export type Served = {
  id: string;
  text: string;
  entries: Entry[];
  head: Head;
  state: State;
  zone: string;
  /** Every moment of the log, oldest first. */
  moments: readonly Moment[];
  /** No hostile character is in it, so its pages need not be looked through for one. */
  harmless: boolean;
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

const refuse = (name: string, { line, expected, found }: LogProblem): never => {
  throw new Error(`${name}, line ${line}: expected ${expected}, found ${found}`);
};

/** Reads and verifies a log. Throws with the first bad entry: never a half story. */
export function serve(name: string, text: string): Served {
  const log = readLog(text);
  if (!log.ok) return refuse(name, log.problem);
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
    moments: moments(state),
    harmless: isHarmless(text),
    down: takenDown(state),
  };
}

/** A story with the lines that came after its head, verified; the one before stays as it is. Throws with the first bad entry. */
export function goOn(before: Served, text: string): Served {
  const log = readLog(text, null, before.head);
  if (!log.ok) return refuse(before.id, log.problem);
  const state = extended(before.state, log.entries);
  return {
    ...before,
    text: before.text + text,
    entries: [...before.entries, ...log.entries],
    head: log.head!,
    state,
    zone: zoneOf(state)!,
    moments: moments(state),
    harmless: before.harmless && isHarmless(text),
    down: takenDown(state),
  };
}

/** The logs of a folder, as a build writes them. */
export function readLogs(folder: string): Served[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ndjson"));
  return files.map((file) => serve(file, readFileSync(join(folder, file), "utf8")));
}

/** Puts a story in the place of what was served by its id. */
export function put(served: Served): void {
  (shared[KEY] ??= new Map()).set(served.id, served);
}

const derivations = new Map<string, Derivation>();

/**
 * The story as of a moment, with all that can be asked of it; null before its first record. The last few are kept,
 * since what is worked out hangs on them.
 */
export function derivationOf(served: Served, asOf: AsOf | null): Derivation | null {
  const key = JSON.stringify([served.head.hash, asOf?.text ?? null]);
  const known = derivations.get(key);
  derivations.delete(key);
  const made = known ?? derive(served.state, asOf);
  if (!made) return null;
  derivations.set(key, made);
  if (derivations.size > 24) derivations.delete(derivations.keys().next().value!);
  return made;
}
