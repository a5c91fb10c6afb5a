import type { Appearance } from "../model/appearance.ts";
import type { Post } from "../model/post.ts";
import { KINDS, type Kind, type StoryItem } from "../model/record.ts";
import { perState } from "../log/per-state.ts";
import type { State, Version } from "../log/state.ts";
import { isKnown, placeOf, type Cutoff } from "./asof.ts";

/** A record that the editor took out: it keeps its address, and nothing is derived from it. */
export type Withdrawn = {
  kind: Kind;
  record: StoryItem;
  note: string | null;
  recordedAt: string;
};

/** A record of the log with the place in replay of each of its versions. */
type Line = { key: string; id: string; versions: readonly Version[]; places: readonly Place[] };
type Place = { end: number; step: number };

const byPlace = (a: Line, b: Line): number =>
  a.places[0]!.end - b.places[0]!.end ||
  a.places[0]!.step - b.places[0]!.step ||
  (a.id < b.id ? -1 : 1);

/* Every record in the order of the log, and in replay order, as it is once all is known: moments are asked for one after the other. */
const linesOf = perState((state): { logged: readonly Line[]; replayed: readonly Line[] } => {
  const zone = zoneOf(state);
  if (zone === null) return { logged: [], replayed: [] };
  const lines: Line[] = [];
  for (const [key, versions] of state.versions)
    lines.push({
      key,
      id: key.slice(key.indexOf(":") + 1),
      // The log may go on in the same state: what comes then is not of this one.
      versions: versions.length === 1 ? [versions[0]!] : [...versions],
      places: versions.map(({ knownFrom }) => placeOf(knownFrom, zone)),
    });
  return { logged: lines, replayed: lines.toSorted(byPlace) };
});

/* Most records have one version: then nothing is copied. */
const seenOf = ({ versions, places }: Line, cutoff: Cutoff): readonly Version[] =>
  versions.length === 1
    ? isKnown(places[0]!, versions[0]!.seq, cutoff)
      ? versions
      : []
    : versions.filter(({ seq }, at) => isKnown(places[at]!, seq, cutoff));

/** The newest version of each record that is known at a cutoff, in replay order (rule T3). */
export function pick(
  state: State,
  cutoff: Cutoff,
): {
  known: { [K in Kind]: Extract<StoryItem, { is: K }>[] };
  withdrawn: Map<string, Withdrawn>;
  /** All that is known of each, worked out when it is asked for. */
  versions: () => Map<string, Version[]>;
  seq: number;
} {
  const known = Object.fromEntries(KINDS.map((kind) => [kind, [] as StoryItem[]]));
  const withdrawn = new Map<string, Withdrawn>();
  const { logged, replayed } = linesOf(state);
  let seq = 0;
  for (const line of inOrder(replayed, cutoff)) {
    const newest = seenOf(line, cutoff).at(-1);
    if (!newest) continue;
    if (newest.seq > seq) seq = newest.seq;
    if (newest.record) known[newest.record.is]!.push(newest.record);
  }
  for (const line of logged) {
    if (line.versions.length === 1) continue;
    const seen = seenOf(line, cutoff);
    const newest = seen.at(-1);
    const last = newest?.record === null && seen.findLast((version) => version.record)?.record;
    if (newest && last)
      withdrawn.set(line.key, {
        kind: last.is,
        record: last,
        note: newest.note,
        recordedAt: newest.recordedAt,
      });
  }
  const versions = (): Map<string, Version[]> => {
    const map = new Map<string, Version[]>();
    for (const line of logged) {
      const seen = seenOf(line, cutoff);
      if (seen.length > 0) map.set(line.key, [...seen]);
    }
    return map;
  };
  return { known: known as never, withdrawn, versions, seq };
}

/* A record stands where it was known first: where its first version is not among those known, that is another place. */
function inOrder(all: readonly Line[], cutoff: Cutoff): readonly Line[] {
  const moved = (line: Line): boolean =>
    line.versions.length > 1 &&
    !isKnown(line.places[0]!, line.versions[0]!.seq, cutoff) &&
    seenOf(line, cutoff).length > 0;
  if (!all.some(moved)) return all;
  const first = (line: Line): Line => {
    if (!moved(line)) return line;
    const at = line.versions.indexOf(seenOf(line, cutoff)[0]!);
    return { ...line, versions: line.versions.slice(at), places: line.places.slice(at) };
  };
  return all.map(first).sort(byPlace);
}

/** A paragraph of a source. */
export type PrintedAt = Pick<Appearance, "source" | "paragraph">;

type Range = [from: number, to: number];

/* Posts retell a text piece by piece: side by side, the pieces are few. */
function joined(ranges: Range[]): Range[] {
  const whole: Range[] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

/** Paragraphs that known posts retell: what stands in the others is not known yet (rules T3, T4). */
export function told(posts: Iterable<Post>): (at: PrintedAt) => boolean {
  const pieces = new Map<string, Range[]>();
  for (const post of posts)
    for (const part of post.retells) {
      const list = pieces.get(part.source);
      if (list) list.push([part.from, part.to]);
      else pieces.set(part.source, [[part.from, part.to]]);
    }
  const ranges = new Map([...pieces].map(([source, list]) => [source, joined(list)]));
  return ({ source, paragraph }) => {
    for (const [from, to] of ranges.get(source) ?? [])
      if (from <= paragraph && paragraph <= to) return true;
    return false;
  };
}

/** Paragraphs that posts retell by the end of the record. */
export const toldEver: (state: State) => (at: PrintedAt) => boolean = perState((state) =>
  told(
    linesOf(state).logged.flatMap(({ versions }) => {
      const record = versions.at(-1)!.record;
      return record?.is === "post" ? [record] : [];
    }),
  ),
);

/** The end of the record, where time stops: that of the last record that was not taken out by then. */
export function endOf(state: State, cutoff: Cutoff): number {
  let end = -Infinity;
  for (const { versions, places } of linesOf(state).logged) {
    if (versions[0]!.seq > cutoff.seq || places[0]!.end <= end) continue;
    const held = versions.findLastIndex(({ seq }) => seq <= cutoff.seq);
    const newest = versions.findLastIndex((_, at) => at <= held && isKnown(places[at]!, 0, cutoff));
    if (versions[newest < 0 ? held : newest]!.record) end = places[0]!.end;
  }
  return end;
}

/** Order of posts in replay: end of the day or hour, then the order within the day. */
export function order(a: Post, b: Post, zone: string): number {
  const [one, two] = [
    placeOf({ when: a.at, step: a.order }, zone),
    placeOf({ when: b.at, step: b.order }, zone),
  ];
  return one.end - two.end || one.step - two.step || (a.id < b.id ? -1 : 1);
}

/** The zone that a log's dates are read in: that of its newest story record. */
export function zoneOf(state: State): string | null {
  for (const versions of state.versions.values()) {
    const record = versions.findLast((version) => version.record)?.record;
    if (record?.is === "story") return record.zone;
  }
  return null;
}
