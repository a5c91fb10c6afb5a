import { once } from "../log/once.ts";
import { perState } from "../log/per-state.ts";
import type { State, Version } from "../log/state.ts";
import { KINDS, type Kind, type RecordOf } from "../model/record.ts";
import { Answers, placeOf, reaches, type Place } from "./answers.ts";

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
  /** By kind and id. */
  by: { readonly [K in Kind]: ReadonlyMap<string, Line> };
  /** In the order of replay, as it is once all is known. */
  of: { readonly [K in Kind]: readonly Line[] };
};

/** Order of replay once all is known. */
export const byPlace = (a: Line, b: Line): number =>
  a.places[0]!.end - b.places[0]!.end ||
  a.places[0]!.step - b.places[0]!.step ||
  (a.id < b.id ? -1 : 1);

/** The zone that a log's dates are read in: that of its newest story record. Null for a log without one. */
export function zoneOf(state: State): string | null {
  for (const versions of state.versions.story.values()) {
    const record = versions.findLast((version) => version.record)?.record;
    if (record?.is === "story") return record.zone;
  }
  return null;
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
  const by = {} as Record<Kind, Map<string, Line>>;
  const of = {} as Record<Kind, readonly Line[]>;
  for (const kind of KINDS) {
    const lines = (by[kind] = new Map());
    for (const [id, all] of state.versions[kind]) {
      const versions = all.at(-1)!.seq <= seq ? all : all.filter((version) => version.seq <= seq);
      if (versions.length === 0) continue;
      const places =
        versions.length === 1 ? alone(versions[0]!) : versions.map((each) => alone(each)[0]);
      lines.set(id, { kind, id, versions, places });
    }
    of[kind] = [...lines.values()].sort(byPlace);
  }
  return { zone, by, of };
}

const wholeLog = perState((state): Lines | null => {
  const whole = linesUpTo(state, Infinity) as Lines | null;
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

/** The newest version of a record that is known at a moment (rule T3: of those known, the highest number of the log). */
export function newest({ versions, places }: Line, at: Place): Version | null {
  let index = versions.length - 1;
  while (index >= 0 && !reaches(places[index]!, at)) index--;
  return versions[index] ?? null;
}

/** A record as it is logged at a moment, with what is still to come in it; null if it is not known, or was taken out. */
export function logged<K extends Kind>(
  lines: Lines,
  kind: K,
  id: string,
  at: Place,
): RecordOf<K> | null {
  const line = lines.by[kind].get(id);
  return line ? ((newest(line, at)?.record ?? null) as RecordOf<K> | null) : null;
}

/** All versions of a record that are known at a moment, in the order of the log. */
export const knownVersions = ({ versions, places }: Line, at: Place): readonly Version[] =>
  versions.length === 1
    ? reaches(places[0]!, at)
      ? versions
      : []
    : versions.filter((_, index) => reaches(places[index]!, at));

/* A later version may be known from an earlier place than the first one. */
const isMoved = ({ places }: Line, at: Place): boolean =>
  places.length > 1 &&
  !reaches(places[0]!, at) &&
  places.some((place, index) => index > 0 && reaches(place, at));

/* One that was put once stands in its place at all moments: that needs no asking. */
const firstKnown = ({ places }: Line, at: Place): Place =>
  (places.length > 1 && places.find((place) => reaches(place, at))) || places[0]!;

/** Order of replay at a moment: each record stands where it was known first (rule T3). */
function compareLines(a: Line, b: Line, at: Place): number {
  if (a === b) return 0;
  const [one, two] = [firstKnown(a, at), firstKnown(b, at)];
  return one.end - two.end || one.step - two.step || (a.id < b.id ? -1 : 1);
}

/** The same of records of one kind. */
export const byReplay =
  (lines: Lines, kind: Kind, at: Place) =>
  (a: { id: string }, b: { id: string }): number =>
    compareLines(lines.by[kind].get(a.id)!, lines.by[kind].get(b.id)!, at);

/** Records in the order of replay at a moment, given as they stand once all is known. */
export const inReplay = (lines: readonly Line[], at: Place): readonly Line[] =>
  lines.some((line) => isMoved(line, at))
    ? lines.toSorted((a, b) => compareLines(a, b, at))
    : lines;

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

const bySeq = (a: Line, b: Line): number => a.versions[0]!.seq - b.versions[0]!.seq;

/** Every record, in the order of the log. */
export const inLog = once((lines: Lines): readonly Line[] =>
  Object.values(lines.of).flat().sort(bySeq),
);

/** Records with more than one version, in the order of the log. */
export const revised = once((lines: Lines): readonly Line[] =>
  Object.values(lines.of)
    .flatMap((list) => list.filter(({ versions }) => versions.length > 1))
    .sort(bySeq),
);

/** A kind of question that may be asked of any log: the answers of each stay with its records. */
export const asked = <K, V, M extends Place>(
  work: (key: K, at: M) => V,
): ((lines: Lines) => Answers<K, V, M>) => once(() => new Answers(work));
