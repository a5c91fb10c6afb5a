import type { Kind, StoryItem } from "../model/record.ts";
import type { Entry, KnownFrom } from "./entry.ts";

/** One state of a record: what an entry made of it. `record` is null where the editor retracted it. */
export type Version = {
  seq: number;
  knownFrom: KnownFrom;
  recordedAt: string;
  record: StoryItem | null;
  note: string | null;
};

/** All versions of each record by `kind:id`, in the order of the log. */
export type State = {
  versions: Map<`${Kind}:${string}`, readonly Version[]>;
  last: Entry | null;
};

/** The state of a log without entries. */
export const emptyState = (): State => ({ versions: new Map(), last: null });

/** Takes one entry into a state, in place. Folding one by one gives what folding all at once gives. */
export function foldInto(state: State, entry: Entry): State {
  const key = `${entry.record.is}:${entry.record.id}` as const;
  const version: Version = {
    seq: entry.seq,
    knownFrom: entry.knownFrom,
    recordedAt: entry.recordedAt,
    record: entry.op === "put" ? entry.record : null,
    note: entry.note ?? null,
  };
  const versions = state.versions.get(key);
  // A list of versions is never changed: whoever read the state before may have it still.
  state.versions.set(key, versions ? [...versions, version] : [version]);
  state.last = entry;
  return state;
}

/** A state with more entries; the one before stays as it is, for whoever still reads it. */
export function extended(state: State, entries: readonly Entry[]): State {
  const next: State = { versions: new Map(state.versions), last: state.last };
  for (const entry of entries) foldInto(next, entry);
  return next;
}

/** Folds a log into a state. */
export const fold = (entries: Iterable<Entry>): State => {
  const state = emptyState();
  for (const entry of entries) foldInto(state, entry);
  return state;
};
