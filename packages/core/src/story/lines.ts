import { onDemand, once } from "../log/once.ts";
import type { KnownFrom } from "../log/entry.ts";
import { perState } from "../log/per-state.ts";
import type { State, Version } from "../log/state.ts";
import { KINDS, type Kind } from "../model/record.ts";
import { Answers, placeOf, type Place } from "./answers.ts";

/** A record of the log: its versions in the order of the log, each with its place in replay. */
export type Line = {
  kind: Kind;
  id: string;
  versions: readonly Version[];
  places: readonly Place[];
};

/** The records of a log up to an entry of it; `whole` are those of all of it. */
export type Lines = {
  whole: Lines;
  zone: string;
  /** Those of a kind by id. */
  by: (kind: Kind) => ReadonlyMap<string, Line>;
  /** Those of a kind in the order of replay, as it is once all is known. */
  of: (kind: Kind) => readonly Line[];
  /** Those with more than one version, in the order of the log. */
  revised: () => readonly Line[];
  /** Where the last of the others ends. */
  end: () => number;
};

/** Order of replay once all is known. */
export const byPlace = (a: Line, b: Line): number =>
  a.places[0]!.end - b.places[0]!.end ||
  a.places[0]!.step - b.places[0]!.step ||
  (a.id < b.id ? -1 : 1);

/** Order of the log. */
const bySeq = (a: Line, b: Line): number => a.versions[0]!.seq - b.versions[0]!.seq;

/** The zone that a log's dates are read in: that of its newest story record. Null for a log without one. */
export function zoneOf(state: State): string | null {
  for (const versions of state.versions.story.values()) {
    const record = versions.findLast((version) => version.record)?.record;
    if (record?.is === "story") return record.zone;
  }
  return null;
}

/* Worked out when it is asked for: who reads the posts need not wait until all statements have their places. */
function eachOnce<V>(work: (kind: Kind) => V): (kind: Kind) => V {
  const made: { [K in Kind]?: V } = {};
  return (kind) => (made[kind] ??= work(kind));
}

function linesUpTo(state: State, seq: number): Omit<Lines, "whole"> | null {
  const zone = zoneOf(state);
  if (zone === null) return null;
  // A day of many records has few places.
  const places = new Map<string, Map<number, readonly [Place]>>();
  const alone = ({ knownFrom }: Version): readonly [Place] => {
    let ofDay = places.get(knownFrom.when);
    if (!ofDay) places.set(knownFrom.when, (ofDay = new Map()));
    let place = ofDay.get(knownFrom.step);
    if (!place) ofDay.set(knownFrom.step, (place = [placeOf(knownFrom, zone)]));
    return place;
  };
  const upTo = (all: readonly Version[]): readonly Version[] =>
    all.at(-1)!.seq <= seq ? all : all.filter((version) => version.seq <= seq);
  const by = eachOnce((kind) => {
    const lines = new Map<string, Line>();
    for (const [id, all] of state.versions[kind]) {
      const versions = upTo(all);
      if (versions.length === 0) continue;
      const places =
        versions.length === 1 ? alone(versions[0]!) : versions.map((each) => alone(each)[0]);
      lines.set(id, { kind, id, versions, places });
    }
    return lines;
  });
  const revised = (): Line[] => {
    const found: Line[] = [];
    for (const kind of KINDS)
      for (const [id, all] of state.versions[kind])
        if (all.length > 1 && upTo(all).length > 1) found.push(by(kind).get(id)!);
    return found.sort(bySeq);
  };
  const end = (): number => {
    const whens = new Set<KnownFrom["when"]>();
    for (const kind of KINDS)
      for (const all of state.versions[kind].values()) {
        const [version, later] = upTo(all);
        if (version?.op === "put" && !later) whens.add(version.knownFrom.when);
      }
    return Math.max(-Infinity, ...[...whens].map((when) => placeOf({ when, step: 0 }, zone).end));
  };
  return {
    zone,
    by,
    of: eachOnce((kind) => [...by(kind).values()].sort(byPlace)),
    revised: onDemand(revised),
    end: onDemand(end),
  };
}

const wholeLog = perState((state): Lines | null => {
  // By number: a state takes further entries, and what is asked for then must not be among what was before.
  const whole = linesUpTo(state, state.last?.seq ?? 0) as Lines | null;
  if (whole) whole.whole = whole;
  return whole;
});
const partsOfLog = perState(() => new Map<number, Lines>());

/* Who steps through the numbers of a log asks for a few at a time. */
const PARTS = 8;

/** The records of a log up to an entry; null if the log holds no story. */
export function linesOf(state: State, seq: number): Lines | null {
  const whole = wholeLog(state);
  if (!whole || seq >= state.last!.seq) return whole;
  const parts = partsOfLog(state);
  let part = parts.get(seq);
  if (!part) {
    if (parts.size >= PARTS) parts.delete(parts.keys().next().value!);
    parts.set(seq, (part = { ...linesUpTo(state, seq)!, whole }));
  }
  return part;
}

/** Records by the keys that any version of them has. */
export function indexed<K extends string>(
  lines: readonly Line[],
  keys: (record: NonNullable<Version["record"]>) => Iterable<K>,
): ReadonlyMap<K, readonly Line[]> {
  const index = new Map<K, Line[]>();
  for (const line of lines)
    for (const { record } of line.versions)
      for (const key of record ? keys(record) : []) {
        const list = index.get(key);
        if (!list) index.set(key, [line]);
        else if (list.at(-1) !== line) list.push(line);
      }
  return index;
}

/** Every record, in the order of the log. */
export const inLog = once((lines: Lines): readonly Line[] => KINDS.flatMap(lines.of).sort(bySeq));

/** A kind of question that may be asked of any log: the answers of each stay with its records. */
export const asked = <K, V, M extends Place>(
  work: (key: K, at: M) => V,
): ((lines: Lines) => Answers<K, V, M>) => once(() => new Answers(work));
