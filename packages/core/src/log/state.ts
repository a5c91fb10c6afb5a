import { KINDS, type Kind, type StoryItem } from "../model/record.ts";
import { headOf } from "./chain.ts";
import type { Entry, Head, KnownFrom } from "./entry.ts";

/** One state of a record: what an entry made of it. `record` is null where the editor retracted it. */
export type Version = {
  seq: number;
  op: Entry["op"];
  knownFrom: KnownFrom;
  recordedAt: string;
  readonly record: StoryItem | null;
  note: string | null;
};

/** All versions of each record by kind and id, in the order of the log. */
export type State = {
  versions: { readonly [K in Kind]: Map<string, readonly Version[]> };
  last: Entry | null;
};

const eachKind = <V>(of: (kind: Kind) => V): { [K in Kind]: V } =>
  Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as { [K in Kind]: V };

/** The state of a log without entries. */
export const emptyState = (): State => ({ versions: eachKind(() => new Map()), last: null });

/** The head of the log that a state was folded from, worked out anew: one hash. Null for one without entries. */
export const headOfState = ({ last }: State): Head | null => headOf(last ? [last] : []);

/** All versions of a record by its `kind:id`; undefined for what a log never had. */
export function versionsOf({ versions }: State, key: string): readonly Version[] | undefined {
  const colon = key.indexOf(":");
  return versions[key.slice(0, colon) as Kind]?.get(key.slice(colon + 1));
}

/** Takes the next version of a record into a state, in place. */
export function addVersion(state: State, kind: Kind, id: string, version: Version): void {
  const ofKind = state.versions[kind];
  const versions = ofKind.get(id);
  // A list of versions is never changed: whoever read the state before may have it still.
  ofKind.set(id, versions ? [...versions, version] : [version]);
}

/** Takes one entry into a state, in place. Folding one by one gives what folding all at once gives. */
export function foldInto(state: State, entry: Entry): State {
  const { is: kind, id } = entry.record;
  addVersion(state, kind, id, {
    seq: entry.seq,
    op: entry.op,
    knownFrom: entry.knownFrom,
    recordedAt: entry.recordedAt,
    record: entry.op === "put" ? entry.record : null,
    note: entry.note ?? null,
  });
  state.last = entry;
  return state;
}

/** A state with more entries; the one before stays as it is, for whoever still reads it. */
export function extended(state: State, entries: readonly Entry[]): State {
  const versions = eachKind((kind) => new Map(state.versions[kind]));
  const next: State = { versions, last: state.last };
  for (const entry of entries) foldInto(next, entry);
  return next;
}

/** Folds a log into a state. */
export const fold = (entries: Iterable<Entry>): State => {
  const state = emptyState();
  for (const entry of entries) foldInto(state, entry);
  return state;
};
