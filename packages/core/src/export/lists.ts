import type { Derivation } from "../derive/derivation.ts";
import type { Query } from "../query/query.ts";
import { keeping, search as find } from "../query/search.ts";
import { actorsView } from "../views/actor.ts";
import { standingRef } from "../views/body.ts";
import { disputeKeys, disputesView, type DisputeView } from "../views/disputes.ts";
import { eventLedger, type EventLedgerView } from "../views/event-ledger.ts";
import { ledgerRow, type LedgerRow } from "../views/ledger.ts";
import { placesView, type PlaceView } from "../views/place.ts";
import { viewPost, type PostView } from "../views/post.ts";
import { postsInOrder } from "../views/postref.ts";
import { resultView, type ResultView } from "../views/results.ts";
import { sourcesView, type SourceView } from "../views/source.ts";
import { standingView, type StandingView } from "../views/standing.ts";
import { timelineView, type TimelineItem } from "../views/timeline.ts";
import { exportFigures, type FiguresExport } from "./figures.ts";

/*
 * Every list of a story as one answer for programs: what the terminal prints with `--json` and what a site's API says.
 */

/** What is wanted of a list: those that a query leaves, from the first on, at most so many. */
export type Wanted = { query: Query; limit: number };

/** A statement in a list, with the point that it is about and how that stands. */
export type ClaimRow = LedgerRow & { about: string; standing: StandingView | null };

/** An item of the timeline with the day that it stands under. */
export type TimelineRow = TimelineItem & { day: string };

/** A voice with whoever speaks for it; `statements` counts those of both. */
export type VoiceRow = ReturnType<typeof actorsView>[number];

/** What a query found, newest first; `total` counts those beyond the limit, too. */
export type SearchList = { query: string; total: number; results: ResultView[] };

/** The records of a kind that are wanted, newest first; `all` has the oldest first. */
function newest<Each extends { id: string }>(
  derivation: Derivation,
  { query, limit }: Wanted,
  kind: "post" | "claim" | "event",
  all: Iterable<Each>,
): Each[] {
  const keeps = keeping(derivation, query);
  return [...all]
    .toReversed()
    .filter(({ id }) => keeps(`${kind}:${id}`))
    .slice(0, limit);
}

/** The posts, newest first. */
export const listPosts = (derivation: Derivation, wanted: Wanted): PostView[] =>
  newest(derivation, wanted, "post", postsInOrder(derivation)).map((post) =>
    viewPost(derivation, post),
  );

/** Every statement, newest first. */
export const listClaims = (derivation: Derivation, wanted: Wanted): ClaimRow[] =>
  newest(derivation, wanted, "claim", derivation.story.claims.values()).map((claim) => {
    const ref = standingRef(derivation, claim.id);
    const standing = ref ? standingView(derivation.standing(ref)) : null;
    return { about: claim.about, ...ledgerRow(derivation, claim), standing };
  });

/** Every event, newest first, with its standing and who says so and who denies it. */
export const listEvents = (derivation: Derivation, wanted: Wanted): EventLedgerView[] =>
  newest(derivation, wanted, "event", derivation.story.events.values()).map((event) =>
    eventLedger(derivation, event),
  );

/** Every point that somebody denies: contested ones, then denied ones. */
export function listDisputes(derivation: Derivation, { query, limit }: Wanted): DisputeView[] {
  const keeps = keeping(derivation, query);
  return disputesView(derivation)
    .filter((view) => keeps(...disputeKeys(view)))
    .slice(0, limit);
}

/** Every count that somebody gave, and every hole, as they are drawn; of a query the counts alone, with `holes` the holes alone. */
export function listFigures(
  derivation: Derivation,
  { query, limit }: Wanted,
  holes = false,
): FiguresExport {
  const keeps = keeping(derivation, query);
  const whole = exportFigures(derivation)!;
  const rows = whole.rows
    .filter(({ claim }) => keeps(...(claim === null ? [] : [`claim:${claim}`])))
    .filter((row) => !holes || row.drawn === "hole");
  return { ...whole, rows: rows.slice(0, limit) };
}

/** What is said to have happened, and what was said, in order of its own time; what no text dates comes last. */
export function listTimeline(derivation: Derivation, { query, limit }: Wanted): TimelineRow[] {
  const keeps = keeping(derivation, query);
  return timelineView(derivation)
    .flatMap((day) => day.items.map((item) => ({ day: day.label, ...item })))
    .filter(({ id }) => keeps(`event:${id}`))
    .slice(0, limit);
}

/** Every voice that is kept itself or through one of its speakers; the parties first, then by name. */
export function listActors(derivation: Derivation, { query, limit }: Wanted): VoiceRow[] {
  const keeps = keeping(derivation, query);
  return actorsView(derivation)
    .filter(({ voice, speakers }) => keeps(...[voice, ...speakers].map(({ id }) => `actor:${id}`)))
    .slice(0, limit);
}

/** Every place that is named, by name. */
export function listPlaces(derivation: Derivation, { query, limit }: Wanted): PlaceView[] {
  const keeps = keeping(derivation, query);
  return placesView(derivation)
    .filter(({ id }) => keeps(`place:${id}`))
    .slice(0, limit);
}

/** The texts that were read, in the order of their labels. No query finds sources. */
export const listSources = (
  derivation: Derivation,
  { limit }: Pick<Wanted, "limit">,
): SourceView[] => sourcesView(derivation).slice(0, limit);

/** Every record that matches; `text` is the query as it was written. */
export function listFound(
  derivation: Derivation,
  { query, limit }: Wanted,
  text: string,
): SearchList {
  const { found, total } = find(derivation, query, { limit });
  return { query: text, total, results: found.map((record) => resultView(derivation, record)) };
}
