import type { Actor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import type { Post } from "../model/post.ts";
import type { Value } from "../model/value.ts";
import type { Window } from "../model/window.ts";
import { placeOf } from "../story/answers.ts";
import { citedIn } from "../story/shown.ts";
import type { Story } from "../story/story.ts";
import { RESULT_KINDS, type Field, type ResultKind } from "./fields.ts";

/** A record that a search can find. */
export type Findable = Post | Claim | Event | Actor | Place;

/** A record as searches see it: its key is `kind:id`; `cites` are the records that a post cites. */
export type Row = {
  key: string;
  record: Findable;
  cites: readonly Row[];
  /** Where it stands in replay: end of its window, then its step (rule T3). */
  place: { end: number; step: number };
  kept: Kept;
};

/** What was worked out about a row, when it was first asked for. It depends on the story alone, as the row does. */
export type Kept = {
  folded?: string;
  window?: Window | null;
  day?: string | null;
  figures?: readonly Counted[];
  voices?: readonly string[];
  traits: Partial<Record<Trait, readonly string[]>>;
};

/** Fields that hold if one of a row's values is asked for; the others compare. */
export type Trait = Exclude<Field, "since" | "until" | "figure">;

/** A count and what it counts. */
export type Counted = { metric: string; value: Value };

/** The rows of a story, newest first, and each by its key. */
export type Rows = { list: Row[]; byKey: Map<string, Row> };

/* What became known last stands first; a post before what it cites. */
const newestFirst = (a: Row, b: Row): number =>
  b.place.end - a.place.end ||
  b.place.step - a.place.step ||
  RANK[a.record.is] - RANK[b.record.is] ||
  (a.record.id < b.record.id ? -1 : 1);

const RANK = Object.fromEntries(RESULT_KINDS.map((kind, rank) => [kind, rank])) as Record<
  ResultKind,
  number
>;

function placeIn(story: Story, key: string, record: Findable): Row["place"] {
  const { zone } = story.record;
  if (record.is === "post") return placeOf({ when: record.at, step: record.order }, zone);
  const first = story.versions.get(key)?.[0];
  return first ? placeOf(first.knownFrom, zone) : { end: -Infinity, step: 0 };
}

function make(story: Story): Rows {
  const byKey = new Map<string, Row>();
  const add = (record: Findable, cites: Row[]): void => {
    const key = `${record.is}:${record.id}`;
    byKey.set(key, {
      key,
      record,
      cites,
      place: placeIn(story, key, record),
      kept: { traits: {} },
    });
  };
  for (const kind of ["actors", "places", "events", "claims"] as const)
    for (const record of story[kind].values()) add(record, []);
  for (const post of story.posts.values()) {
    add(
      post,
      citedIn(post).flatMap((key) => byKey.get(key) ?? []),
    );
  }
  return { list: [...byKey.values()].sort(newestFirst), byKey };
}

const made = new WeakMap<Story, Rows>();

/** The rows of a story; made once for each story. */
export function rowsOf(story: Story): Rows {
  let rows = made.get(story);
  if (!rows) made.set(story, (rows = make(story)));
  return rows;
}
