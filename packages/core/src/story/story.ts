import type { Appearance } from "../model/appearance.ts";
import type { Actor, Alias } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import type { ActorId, ClaimId, EventId, PlaceId, PostId, SourceId } from "../model/id.ts";
import type { Place } from "../model/place.ts";
import type { Post } from "../model/post.ts";
import { refsOf, resolvePoint } from "../model/ground.ts";
import type { PointRef } from "../model/ref.ts";
import type { Source } from "../model/source.ts";
import type { StoryRecord } from "../model/story.ts";
import type { State, Version } from "../log/state.ts";
import { citations } from "../text/markdown.ts";
import { recordAt } from "./record.ts";
import { isKnown, NOW, placeOf, type AsOf } from "./asof.ts";
import {
  endOf,
  order,
  pick,
  told,
  toldEver,
  zoneOf,
  type PrintedAt,
  type Withdrawn,
} from "./known.ts";
import { spokenTo, withoutUnspoken } from "./spoken.ts";

export { zoneOf } from "./known.ts";
export type { Withdrawn } from "./known.ts";

/**
 * The records of a log as of a moment, with indexes. Nothing that became known later is in it: no record,
 * no appearance, no point, no lead (rule T4). Maps keep replay order; posts are oldest first.
 */
export type Story = {
  record: StoryRecord;
  lead: StoryRecord["leads"][number];
  asOf: AsOf | null;
  /** The instant up to which time has passed: the as-of, but never later than the end of the record. */
  instant: number;
  sources: Map<SourceId, Source>;
  actors: Map<ActorId, Actor>;
  places: Map<PlaceId, Place>;
  events: Map<EventId, Event>;
  claims: Map<ClaimId, Claim>;
  posts: Map<PostId, Post>;
  withdrawn: Map<string, Withdrawn>;
  /** Claims by the full reference of the point they are about; a bare event is its core. */
  about: Map<PointRef, Claim[]>;
  /** Posts that cite a record, by `kind:id`, oldest first. */
  citedBy: Map<string, Post[]>;
  /** Every version known at this moment, by `kind:id`, oldest first. */
  versions: Map<string, Version[]>;
  /** Entries of the log that are known, for caches: the highest seq. */
  seq: number;
};

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const cited = new WeakMap<Post, readonly string[]>();

/** What a post cites, by `kind:id`, each once. */
function cites(post: Post): readonly string[] {
  let keys = cited.get(post);
  if (!keys) {
    const all = citations(post.body).map(
      ({ kind, id }) => `${kind === "figure" ? "claim" : kind}:${id.split("#")[0]}`,
    );
    cited.set(post, (keys = [...new Set(all)]));
  }
  return keys;
}

/**
 * The story as of a moment; null for all that the log holds. Pure: the same state and as-of give the same story.
 * Returns null if the log holds no story record by then.
 */
export function storyAt(state: State, asOf: AsOf | null = null): Story | null {
  const cutoff = asOf?.cutoff ?? NOW;
  const zone = zoneOf(state);
  if (zone === null) return null;
  const { known, withdrawn, versions, seq } = pick(state, cutoff);
  const [record] = known.story;
  if (!record) return null;

  const byId = <R extends { id: string }>(list: R[]): Map<R["id"], R> =>
    new Map(list.map((each) => [each.id, each]));
  const posts = known.post.sort((a, b) => order(a, b, zone));
  const isTold = told(posts);
  const sources = byId(known.source);
  const isSeen = (at: Appearance): boolean => sources.has(at.source) && isTold(at);
  const seen = (list: Appearance[]): Appearance[] =>
    list.every(isSeen) ? list : list.filter(isSeen);

  const claims = new Map<ClaimId, Claim>();
  const events = new Map<EventId, Event>();
  const about = new Map<PointRef, Claim[]>();
  const spoken = known.event;
  const all = new Map(spoken.map((event) => [event.id, event]));
  const spokenClaims = known.claim;
  const uttered = new Set(spokenClaims.map((claim) => claim.id));
  for (const claim of spokenClaims) {
    const appearances = seen(claim.appearances);
    const meant = resolvePoint(all, claim.about);
    if (appearances.length === 0 || !meant) continue;
    // A claim that it takes back and that is still to be told is not named yet.
    const revises = claim.revises && uttered.has(claim.revises) ? claim.revises : null;
    const whole = appearances.length === claim.appearances.length && revises === claim.revises;
    const kept = whole ? claim : { ...claim, appearances, revises };
    claims.set(claim.id, kept);
    push(about, meant.ref, kept);
  }
  const citedBy = new Map<string, Post[]>();
  for (const post of posts) for (const key of cites(post)) push(citedBy, key, post);

  const ground = spokenTo(all, about);
  for (const event of spoken) {
    const shown = withoutUnspoken(event, ground);
    const appearances = seen(event.appearances);
    if (event.appearances.length > 0 && appearances.length === 0 && !refsOf(shown).some(ground.has))
      continue;
    events.set(
      event.id,
      appearances.length === event.appearances.length ? shown : { ...shown, appearances },
    );
  }

  // What stands in a paragraph still to be told is not known yet; in a paragraph that is left out, it is.
  const isEverTold = asOf ? toldEver(state) : isTold;
  const isShown = (at: PrintedAt): boolean =>
    sources.has(at.source) && (isTold(at) || !isEverTold(at));
  const isNamed = ({ source, paragraph }: Alias): boolean =>
    source === null || isShown({ source, paragraph: paragraph ?? 0 });
  const named = <R extends Actor | Place>(list: R[]): R[] =>
    list.map((each) =>
      each.aliases.every(isNamed) ? each : { ...each, aliases: each.aliases.filter(isNamed) },
    );
  const instant = Math.min(cutoff.end, endOf(state, cutoff));
  const leads = record.leads.filter((lead) =>
    isKnown(placeOf({ when: lead.from, step: lead.step }, zone), 0, cutoff),
  );
  let everything: Story["versions"] | null = null;
  return {
    record: recordAt(record, leads, { instant, claims, events, sources }),
    lead: leads.at(-1) ?? { ...record.leads[0]!, title: "", standfirst: "" },
    asOf,
    instant,
    sources: new Map(
      [...sources].map(([id, source]) => [
        id,
        {
          ...source,
          sharedText: source.sharedText.filter(
            (run) =>
              isShown({ source: id, paragraph: run.paragraph }) &&
              isShown({ source: run.with, paragraph: run.there.paragraph }),
          ),
        },
      ]),
    ),
    actors: byId(named(known.actor)),
    places: byId(named(known.place)),
    events,
    claims,
    posts: byId(posts),
    withdrawn,
    about,
    citedBy,
    get versions() {
      return (everything ??= versions());
    },
    seq,
  };
}
