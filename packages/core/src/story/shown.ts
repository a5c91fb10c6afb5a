import type { Actor, Alias } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import { refsOf } from "../model/ground.ts";
import type { ActorId, ClaimId, EventId, PlaceId, PostId, SourceId } from "../model/id.ts";
import type { Place as Site } from "../model/place.ts";
import type { Post } from "../model/post.ts";
import { splitRef, type PointRef } from "../model/ref.ts";
import type { Source } from "../model/source.ts";
import { once } from "../log/once.ts";
import { citations } from "../text/markdown.ts";
import { Answers, placeOf, type Place } from "./answers.ts";
import { byPlace, indexed, type Line, type Lines } from "./lines.ts";
import { inReplay, logged } from "./replay.ts";
import { spokenTo, withoutUnspoken } from "./spoken.ts";
import { isEverTold, isTold, type PrintedAt } from "./told.ts";

/** What a post cites, by `kind:id`, each once. */
export const citedIn = once((post: Post): readonly string[] => [
  ...new Set(
    citations(post.body).map(
      ({ kind, id }) => `${kind === "figure" ? "claim" : kind}:${id.split("#")[0]}`,
    ),
  ),
]);

/** Posts by what any version of them cites, by `kind:id`. */
export const citing = once((lines: Lines) =>
  indexed(lines.of("post"), (record) => (record.is === "post" ? citedIn(record) : [])),
);
/** Claims by what any version of them is about, as it says it. */
export const onRef = once((lines: Lines) =>
  indexed(lines.of("claim"), (record) => (record.is === "claim" ? [record.about] : [])),
);

/** Place of a post in replay: end of the day or hour, then the order within the day. */
export const placeOfPost = (post: Post, zone: string): Place =>
  placeOf({ when: post.at, step: post.order }, zone);

/** Order of posts in replay. */
export function order(a: Post, b: Post, zone: string): number {
  const [one, two] = [placeOfPost(a, zone), placeOfPost(b, zone)];
  return one.end - two.end || one.step - two.step || (a.id < b.id ? -1 : 1);
}

const NONE: readonly Line[] = [];

/**
 * The records of a log as they are shown at a moment: null for what is not known by then, and nothing in them that is
 * still to come (rule T4).
 */
export type Shown = {
  sources: Answers<SourceId, Source | null, Place>;
  actors: Answers<ActorId, Actor | null, Place>;
  places: Answers<PlaceId, Site | null, Place>;
  events: Answers<EventId, Event | null, Place>;
  claims: Answers<ClaimId, Claim | null, Place>;
  posts: Answers<PostId, Post | null, Place>;
  /** Claims about a point, by its full reference, in replay order; null for none. */
  about: Answers<PointRef, readonly Claim[] | null, Place>;
  /** Posts that cite a record, by its `kind:id`, oldest first; null for none. */
  citedBy: Answers<string, readonly Post[] | null, Place>;
};

/** What is shown of a log; worked out moment by moment as it is asked for. */
export const shownOf: (lines: Lines) => Shown = once((lines: Lines): Shown => {
  const isHeld = (source: SourceId, at: Place): boolean =>
    logged(lines, "source", source, at) !== null;
  const isSeen = (printed: PrintedAt, at: Place): boolean =>
    isHeld(printed.source, at) && isTold(lines, printed, at);
  // What stands in a paragraph still to be told is not known yet; in a paragraph that is left out, it is.
  const isNotAhead = (printed: PrintedAt, at: Place): boolean =>
    isHeld(printed.source, at) && (isTold(lines, printed, at) || !isEverTold(lines.whole, printed));
  const some = <T>(list: T[], isIn: (each: T) => boolean): T[] =>
    list.every(isIn) ? list : list.filter(isIn);
  const named = <R extends { aliases: Alias[] }>(record: R, at: Place): R => {
    const aliases = some(
      record.aliases,
      ({ source, paragraph }) =>
        source === null || isNotAhead({ source, paragraph: paragraph ?? 0 }, at),
    );
    return aliases === record.aliases ? record : { ...record, aliases };
  };
  const eventsLogged = (at: Place) => ({
    get: (id: EventId) => logged(lines, "event", id, at) ?? undefined,
  });
  /* The full reference of what is meant; null where there is no such point. */
  const meant = (about: PointRef, at: Place): PointRef | null => {
    const { event: id, point } = splitRef(about);
    const event = logged(lines, "event", id, at);
    if (!event) return null;
    if (point === null) return refsOf(event)[0] ?? null;
    return event.points.some((each) => each.id === point) ? about : null;
  };

  const claims = new Answers<ClaimId, Claim | null, Place>((id, at) => {
    const claim = logged(lines, "claim", id, at);
    if (!claim) return null;
    const appearances = some(claim.appearances, (each) => isSeen(each, at));
    if (appearances.length === 0 || !meant(claim.about, at)) return null;
    // A claim that it takes back and that is still to be told is not named yet.
    const revises = claim.revises && logged(lines, "claim", claim.revises, at) && claim.revises;
    const isWhole = appearances === claim.appearances && revises === claim.revises;
    return isWhole ? claim : { ...claim, appearances, revises };
  });
  const about: Shown["about"] = new Answers((ref, at) => {
    const named = onRef(lines).get(ref) ?? NONE;
    // A bare event means its core.
    const id = splitRef(ref).event as string as PointRef;
    const bare = onRef(lines).get(id) ?? NONE;
    const isCore = bare.length > 0 && meant(id, at) === ref;
    // One that was corrected from the one to the other is in both.
    const both = isCore ? [...new Set([...named, ...bare])].sort(byPlace) : named;
    const found = inReplay(both, at).flatMap((line) => {
      const claim = claims.at(line.id as ClaimId, at);
      return claim && (claim.about === ref || (isCore && claim.about === id)) ? [claim] : [];
    });
    return found.length > 0 ? found : null;
  });
  const isSpokenTo = (at: Place) =>
    spokenTo(lines, eventsLogged(at), { has: (ref) => about.at(ref, at) !== null });
  return {
    claims,
    about,
    sources: new Answers((id, at) => {
      const source = logged(lines, "source", id, at);
      if (!source) return null;
      const sharedText = some(
        source.sharedText,
        (run) =>
          isNotAhead({ source: id, paragraph: run.paragraph }, at) &&
          isNotAhead({ source: run.with, paragraph: run.there.paragraph }, at),
      );
      return sharedText === source.sharedText ? source : { ...source, sharedText };
    }),
    actors: new Answers((id, at) => {
      const actor = logged(lines, "actor", id, at);
      return actor && named(actor, at);
    }),
    places: new Answers((id, at) => {
      const place = logged(lines, "place", id, at);
      return place && named(place, at);
    }),
    events: new Answers((id, at) => {
      const event = logged(lines, "event", id, at);
      if (!event) return null;
      const spoken = isSpokenTo(at);
      const shown = withoutUnspoken(event, spoken);
      const appearances = some(event.appearances, (each) => isSeen(each, at));
      const isUnheard = event.appearances.length > 0 && appearances.length === 0;
      if (isUnheard && !refsOf(shown).some(spoken.has)) return null;
      return appearances === event.appearances ? shown : { ...shown, appearances };
    }),
    posts: new Answers((id, at) => logged(lines, "post", id, at)),
    citedBy: new Answers((key, at) => {
      const posts: Post[] = [];
      for (const line of citing(lines).get(key) ?? NONE) {
        const post = logged(lines, "post", line.id, at);
        if (post && (line.versions.length === 1 || citedIn(post).includes(key))) posts.push(post);
      }
      if (posts.length > 1) posts.sort((a, b) => order(a, b, lines.zone));
      return posts.length > 0 ? posts : null;
    }),
  };
});
