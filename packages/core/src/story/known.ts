import type { Appearance } from "../model/appearance.ts";
import type { Post } from "../model/post.ts";
import type { Kind, StoryItem } from "../model/record.ts";
import type { State, Version } from "../log/state.ts";
import { isKnown, placeOf, type Cutoff } from "./asof.ts";

/** A record that the editor took out: it keeps its address, and nothing is derived from it. */
export type Withdrawn = {
  kind: Kind;
  record: StoryItem;
  note: string | null;
  recordedAt: string;
};

/** A record with the place in replay from which it was first known. */
export type Known = { record: StoryItem; place: { end: number; step: number } };

/** The newest version of each record that is known at a cutoff, in replay order (rule T3). */
export function pick(
  state: State,
  zone: string,
  cutoff: Cutoff,
): {
  known: Known[];
  withdrawn: Map<string, Withdrawn>;
  versions: Map<string, Version[]>;
  seq: number;
} {
  const known: Known[] = [];
  const withdrawn = new Map<string, Withdrawn>();
  const versions = new Map<string, Version[]>();
  let seq = 0;
  for (const [key, all] of state.versions) {
    const seen = all.filter((version) =>
      isKnown(placeOf(version.knownFrom, zone), version.seq, cutoff),
    );
    const newest = seen.at(-1);
    if (!newest) continue;
    if (newest.seq > seq) seq = newest.seq;
    versions.set(key, seen);
    if (newest.record)
      known.push({ record: newest.record, place: placeOf(seen[0]!.knownFrom, zone) });
    else {
      const last = seen.findLast((version) => version.record);
      if (last?.record)
        withdrawn.set(key, {
          kind: last.record.is,
          record: last.record,
          note: newest.note,
          recordedAt: newest.recordedAt,
        });
    }
  }
  known.sort(
    (a, b) =>
      a.place.end - b.place.end ||
      a.place.step - b.place.step ||
      (a.record.id < b.record.id ? -1 : 1),
  );
  return { known, withdrawn, versions, seq };
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
  return (at) =>
    ranges.get(at.source)?.some(([from, to]) => from <= at.paragraph && at.paragraph <= to) ??
    false;
}

/** Paragraphs that posts retell by the end of the record. */
export const toldEver = (state: State): ((at: PrintedAt) => boolean) =>
  told(
    [...state.versions.values()].flatMap((versions) => {
      const record = versions.at(-1)!.record;
      return record?.is === "post" ? [record] : [];
    }),
  );

/** The end of the record, where time stops: that of the last record that was not taken out by then. */
export function endOf(state: State, zone: string, cutoff: Cutoff): number {
  let end = -Infinity;
  for (const versions of state.versions.values()) {
    const held = versions.filter((version) => version.seq <= cutoff.seq);
    const known = (each: Version): boolean => isKnown(placeOf(each.knownFrom, zone), 0, cutoff);
    const newest = held.findLast(known) ?? held.at(-1);
    if (newest?.record) end = Math.max(end, placeOf(held[0]!.knownFrom, zone).end);
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
