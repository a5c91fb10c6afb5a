import type { Actor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import type { ActorId, ClaimId, EventId, PlaceId, PostId, SourceId } from "../model/id.ts";
import type { Place as Site } from "../model/place.ts";
import type { Post } from "../model/post.ts";
import { KINDS, type Kind, type StoryItem } from "../model/record.ts";
import type { PointRef } from "../model/ref.ts";
import type { Source } from "../model/source.ts";
import type { StoryRecord } from "../model/story.ts";
import { once } from "../log/once.ts";
import type { State, Version } from "../log/state.ts";
import { Answers, outsideAnswers, placeOf, reaches, type Place } from "./answers.ts";
import { NOW, type AsOf } from "./asof.ts";
import { Known } from "./known.ts";
import { endOf, isPast } from "./end.ts";
import { inLog, linesOf, type Line, type Lines } from "./lines.ts";
import { inReplay, knownVersions, logged, newest } from "./replay.ts";
import { recordAt, tiesAt, type Untied } from "./record.ts";
import { listsOf } from "./lists.ts";
import { shownOf } from "./shown.ts";

export { zoneOf } from "./lines.ts";

/** A record that the editor took out: it keeps its address, and nothing is derived from it. */
export type Withdrawn = {
  kind: Kind;
  record: StoryItem;
  note: string | null;
  recordedAt: string;
};

/** What is looked up by name only. */
type Lookup<K, V> = Pick<ReadonlyMap<K, V>, "get" | "has">;

/**
 * The records of a log as of a moment, which is its place in replay. Nothing that became known later is in it: no
 * record, no appearance, no point, no lead (rule T4). Maps keep replay order; posts are oldest first. What is asked for
 * is worked out then, and shared with all moments at which it is the same.
 */
export type Story = Place & {
  lines: Lines;
  record: Untied;
  /** Who is tied to whom, by the evidence that is known (rule M8). */
  ties: StoryRecord["ties"];
  lead: StoryRecord["leads"][number];
  asOf: AsOf | null;
  /** The instant up to which time has passed: the as-of, but never later than the end of the record. */
  instant: number;
  /** Whether time has passed up to an instant. */
  isPast: (instant: number) => boolean;
  sources: Known<SourceId, Source>;
  actors: Known<ActorId, Actor>;
  places: Known<PlaceId, Site>;
  events: Known<EventId, Event>;
  claims: Known<ClaimId, Claim>;
  posts: Known<PostId, Post>;
  withdrawn: ReadonlyMap<string, Withdrawn>;
  /** Claims by the full reference of the point they are about. */
  about: Lookup<PointRef, readonly Claim[]>;
  /** Posts that cite a record, by `kind:id`, oldest first. */
  citedBy: Lookup<string, readonly Post[]>;
  /** Every version known at this moment, by `kind:id`, oldest first. */
  versions: ReadonlyMap<string, readonly Version[]>;
};

const loggedAt = (lines: Lines, at: Place): StoryRecord | undefined =>
  inReplay(lines.of("story"), at)
    .map((line) => newest(line, at)?.record)
    .find((each) => each?.is === "story");

/** The story's own record at a moment, and its lead by then; null before its first. */
const recordsOf = once(
  (lines: Lines) =>
    new Answers<null, Pick<Story, "record" | "lead"> | null, Story | Place>((_, at) => {
      const record = loggedAt(lines, at);
      if (!record) return null;
      const leads = record.leads.filter((lead) =>
        reaches(placeOf({ when: lead.from, step: lead.step }, lines.zone), at),
      );
      return {
        record: recordAt(record, leads, (instant) => isPast(lines, instant, at), {
          has: (id) => logged(lines, "source", id, at) !== null,
        }),
        lead: leads.at(-1) ?? { ...record.leads[0]!, title: "", standfirst: "" },
      };
    }),
);

const tiesOf = once((lines: Lines) => {
  const { claims, events } = shownOf(lines);
  return new Answers<null, Story["ties"], Place>((_, at) => {
    const record = loggedAt(lines, at);
    if (!record) return [];
    return tiesAt(
      record,
      { has: (id) => claims.at(id, at) !== null },
      { has: (id) => events.at(id, at) !== null },
    );
  });
});

const keyOf = ({ kind, id }: Line): string => `${kind}:${id}`;

function withdrawnAt(lines: Lines, at: Place): Map<string, Withdrawn> {
  const withdrawn = new Map<string, Withdrawn>();
  for (const line of lines.revised()) {
    const seen = knownVersions(line, at);
    const last = seen.at(-1);
    const record = last?.record === null && seen.findLast((version) => version.record)?.record;
    if (last && record)
      withdrawn.set(keyOf(line), {
        kind: record.is,
        record,
        note: last.note,
        recordedAt: last.recordedAt,
      });
  }
  return withdrawn;
}

/**
 * The story as of a moment; null for all that the log holds. Pure: the same state and as-of give the same story.
 * Returns null if the log holds no story record by then.
 */
export function storyAt(state: State, asOf: AsOf | null = null): Story | null {
  const cutoff = asOf?.cutoff ?? NOW;
  const lines = linesOf(state, cutoff.seq);
  const at: Place = { end: cutoff.end, step: cutoff.step };
  const records = lines && recordsOf(lines);
  if (!lines || !records?.at(null, at)) return null;

  const shown = shownOf(lines);
  const lists = listsOf(lines);
  const known = <K extends string, V extends { id: K }>(
    answers: Answers<K, V | null, Place>,
    list: (at: Place) => readonly V[],
  ): Known<K, V> =>
    new Known(
      (id) => answers.at(id, at),
      () => list(at),
      ({ id }) => id,
    );
  let every: readonly Line[] | null = null;
  const everyKnown = (): readonly Line[] =>
    (every ??= inLog(lines).filter((line) => knownVersions(line, at).length > 0));
  let withdrawn: Story["withdrawn"] | null = null;
  return {
    ...at,
    lines,
    asOf,
    get record() {
      return records.at(null, at)!.record;
    },
    get ties() {
      return tiesOf(lines).at(null, at);
    },
    get lead() {
      return records.at(null, at)!.lead;
    },
    get instant() {
      outsideAnswers("the instant");
      return Math.min(at.end, endOf(lines, at));
    },
    isPast: (instant) => isPast(lines, instant, at),
    sources: known(shown.sources, lists.sources),
    actors: known(shown.actors, lists.actors),
    places: known(shown.places, lists.places),
    events: known(shown.events, lists.events),
    claims: known(shown.claims, lists.claims),
    posts: known(shown.posts, lists.posts),
    get withdrawn() {
      outsideAnswers("all that was taken out");
      return (withdrawn ??= withdrawnAt(lines, at));
    },
    about: {
      get: (ref) => shown.about.at(ref, at) ?? undefined,
      has: (ref) => shown.about.at(ref, at) !== null,
    },
    citedBy: {
      get: (key) => shown.citedBy.at(key, at) ?? undefined,
      has: (key) => shown.citedBy.at(key, at) !== null,
    },
    versions: new Known(
      (key) => {
        const colon = key.indexOf(":");
        const kind = KINDS.find((each) => each === key.slice(0, colon));
        const line = kind && lines.by(kind).get(key.slice(colon + 1));
        const versions = line ? knownVersions(line, at) : [];
        return versions.length > 0 ? versions : null;
      },
      () => everyKnown().map((line) => knownVersions(line, at)),
      (_, index) => keyOf(everyKnown()[index]!),
    ),
  };
}
