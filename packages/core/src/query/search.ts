import type { Derivation } from "../derive/derivation.ts";
import type { Actor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import type { Post } from "../model/post.ts";
import { facetsOf, type Facets } from "./facets.ts";
import { compile } from "./match.ts";
import { ALL, type Query } from "./query.ts";
import { rowsOf, type Findable, type Row } from "./rows.ts";

/** Which part of what was found to give. */
export type SearchOptions = {
  /** How many records to give at most; all by default. Counts are always of all that was found. */
  limit?: number;
  /** How many of the newest to leave out, for a further page. */
  offset?: number;
};

/** What a query found, newest first (replay order, rule T3), in one list and by kind. */
export type SearchResult = {
  query: Query;
  total: number;
  found: Findable[];
  posts: Post[];
  claims: Claim[];
  events: Event[];
  actors: Actor[];
  places: Place[];
  facets: Facets;
};

const find = (derivation: Derivation, query: Query): Row[] =>
  rowsOf(derivation.story).list.filter(compile(derivation, query));

/** What matches a query, by `kind:id`: for narrowing a list of something else. */
export const foundKeys = (derivation: Derivation, query: Query): ReadonlySet<string> =>
  new Set(find(derivation, query).map((row) => row.key));

/** Whether a record is among those that a query leaves, by any of its keys (`kind:id`); without keys, whether it leaves all. */
export function keeping(derivation: Derivation, query: Query): (...keys: string[]) => boolean {
  if (query.is === ALL.is) return () => true;
  const found = foundKeys(derivation, query);
  return (...keys) => keys.some((key) => found.has(key));
}

/** How many records match a query. */
export const countMatches = (derivation: Derivation, query: Query): number =>
  find(derivation, query).length;

/**
 * Finds what matches a query in a story as of the moment of its derivation, with counts for narrowing it. Scans every
 * record; texts are folded at the first search of a story, and standings derived only if the query or the counts need them.
 */
export function search(
  derivation: Derivation,
  query: Query,
  { limit = Infinity, offset = 0 }: SearchOptions = {},
): SearchResult {
  const rows = find(derivation, query);
  const found = rows.slice(offset, offset + limit).map((row) => row.record);
  const of = <R extends Findable>(kind: R["is"]): R[] =>
    found.filter((record): record is R => record.is === kind);
  return {
    query,
    total: rows.length,
    found,
    posts: of<Post>("post"),
    claims: of<Claim>("claim"),
    events: of<Event>("event"),
    actors: of<Actor>("actor"),
    places: of<Place>("place"),
    facets: facetsOf(derivation, rows),
  };
}
