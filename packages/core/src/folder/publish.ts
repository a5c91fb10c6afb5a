import { groundOf } from "../model/ground.ts";
import type { Post } from "../model/post.ts";
import type { Kind, RecordOf, StoryItem } from "../model/record.ts";
import { splitRef } from "../model/ref.ts";
import { windowOf } from "../model/window.ts";
import { canonical } from "../log/chain.ts";
import { When } from "../model/when.ts";
import type { Draft, KnownFrom } from "../log/entry.ts";
import type { State } from "../log/state.ts";
import { citations } from "../text/markdown.ts";

type Place = KnownFrom & { end: number };

const earlier = (a: Place | undefined, b: Place): Place =>
  a === undefined || b.end < a.end || (b.end === a.end && b.step < a.step) ? b : a;

/**
 * When the public could know each record of a folder (rule T3): a post at its own time; a claim or event with the first
 * post that cites it; a source with the first that retells it; an actor or place with the first record that names it.
 * By `kind:id`; what nothing names is known with the last post.
 */
function knownFrom(
  records: readonly StoryItem[],
  zone: string,
  placeOf: (post: Post) => KnownFrom,
): Map<string, Place> {
  const known = new Map<string, Place>();
  const at = (key: string, place: Place | undefined): void => {
    if (place) known.set(key, earlier(known.get(key), place));
  };
  const of = <K extends Kind>(kind: K): RecordOf<K>[] =>
    records.filter((record) => record.is === kind) as RecordOf<K>[];

  for (const post of of("post")) {
    const known = placeOf(post);
    const place = { ...known, end: windowOf(known.when, zone).to };
    at(`post:${post.id}`, place);
    for (const cite of citations(post.body))
      at(`${cite.kind === "figure" ? "claim" : cite.kind}:${splitRef(cite.id).event}`, place);
    for (const part of post.retells) at(`source:${part.source}`, place);
  }
  const events = new Map(of("event").map((event) => [event.id, event]));
  for (const claim of of("claim")) {
    const place = known.get(`claim:${claim.id}`);
    for (const { event, point } of groundOf(events, [claim.about]).values()) {
      at(`event:${event.id}`, place);
      for (const actor of point.answerable) at(`actor:${actor}`, place);
      if (point.measure && point.measure.side !== "unstated")
        at(`actor:${point.measure.side}`, place);
      if (point.measure?.place) at(`place:${point.measure.place}`, place);
    }
    if (claim.by && claim.by !== "outlet") at(`actor:${claim.by}`, place);
    for (const relay of claim.via) at(`actor:${relay}`, place);
  }
  for (const event of of("event")) {
    const place = known.get(`event:${event.id}`);
    const core = event.points[0]?.answerable ?? [];
    for (const actor of [...event.by, ...event.toward, ...event.via, ...core])
      at(`actor:${actor}`, place);
    for (const where of event.places) at(`place:${where}`, place);
  }
  for (const source of of("source"))
    if (source.outlet) at(`actor:${source.outlet}`, known.get(`source:${source.id}`));

  const all = [...known.values()];
  const first = all.reduce<Place | undefined>((a, b) => earlier(a, b), undefined);
  for (const story of of("story")) {
    at(`story:${story.id}`, first);
    // The parties are the frame of the story: their names are there from its start.
    for (const party of story.parties) at(`actor:${party.actor}`, first);
  }
  // Who speaks for whom is known as soon as the speaker is, and where a place lies as soon as the place is.
  const byKey = new Map(records.map((record) => [`${record.is}:${record.id}`, record]));
  const follow = (key: string, place: Place, seen: Set<string> = new Set()): void => {
    const record = byKey.get(key);
    if (!record || seen.has(key)) return;
    const next =
      record.is === "actor"
        ? [record.of, record.speaksFor].flatMap((id) => (id ? [`actor:${id}`] : []))
        : record.is === "place" && record.within
          ? [`place:${record.within}`]
          : [];
    for (const each of next) {
      at(each, place);
      follow(each, place, new Set([...seen, key]));
    }
  };
  for (const [key, place] of known) follow(key, place);
  return known;
}

const rank: Record<Kind, number> = {
  story: 0,
  source: 1,
  actor: 2,
  place: 3,
  event: 4,
  claim: 5,
  post: 6,
};

/**
 * What must be appended so that a log says what a folder says: a put for each new or changed record,
 * a retraction for each that is gone. In replay order, then by kind and id: the same folder gives the same bytes.
 * A correction becomes known when it is recorded, or at the moment that `corrected` gives; `notes` say why, by `kind:id`.
 */
export function changes(
  records: readonly StoryItem[],
  state: State,
  recordedAt: string,
  options: { corrected?: KnownFrom; notes?: (key: string) => string | undefined } = {},
): Draft[] {
  const story = records.find((record) => record.is === "story");
  if (!story) return [];
  // An instant of the log, without the fractions of a second that a date has no room for.
  const recorded = { when: When.parse(recordedAt.replace(/\.\d+(?=Z$)/, "")), step: 0 };
  const corrected = options.corrected ?? recorded;
  // What an edit hangs on a post that stands already is not known before the edit.
  const known = knownFrom(records, story.zone, (post) =>
    state.versions.post.has(post.id) ? corrected : { when: post.at, step: post.order },
  );
  const last = [...known.values()].reduce<Place | undefined>(
    (a, b) => (a && (a.end > b.end || (a.end === b.end && a.step > b.step)) ? a : b),
    undefined,
  );
  const drafts: { draft: Draft; place: Place; key: string }[] = [];
  const given = new Set<string>();
  for (const record of records) {
    const key = `${record.is}:${record.id}` as const;
    given.add(key);
    const versions = state.versions[record.is].get(record.id);
    const newest = versions?.at(-1);
    if (newest?.record && canonical(newest.record) === canonical(record)) continue;
    const own = known.get(key) ?? last ?? { when: story.episodes[0]!.from, step: 0, end: 0 };
    const place = versions ? { ...corrected, end: windowOf(corrected.when, story.zone).to } : own;
    const note = versions ? options.notes?.(key) : undefined;
    drafts.push({
      key,
      place,
      draft: {
        op: "put",
        record,
        recordedAt,
        knownFrom: { when: place.when, step: place.step },
        ...(note && { note }),
      },
    });
  }
  for (const versions of Object.values(state.versions).flatMap((all) => [...all.values()])) {
    const newest = versions.at(-1)!;
    if (!newest.record) continue;
    const key = `${newest.record.is}:${newest.record.id}`;
    if (given.has(key)) continue;
    const place = { ...corrected, end: windowOf(corrected.when, story.zone).to };
    const note = options.notes?.(key);
    drafts.push({
      key,
      place,
      draft: {
        op: "retract",
        record: { is: newest.record.is, id: newest.record.id },
        recordedAt,
        knownFrom: corrected,
        ...(note && { note }),
      },
    });
  }
  return drafts
    .sort(
      (a, b) =>
        a.place.end - b.place.end ||
        a.place.step - b.place.step ||
        rank[a.draft.record.is] - rank[b.draft.record.is] ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ draft }) => draft);
}
