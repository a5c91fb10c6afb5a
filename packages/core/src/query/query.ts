import type { Field } from "./fields.ts";

/** One condition of a query. A field holds if any of its values does. */
export type Term =
  /** A word, matched at the beginning of a word. */
  | { is: "word"; text: string }
  /** Whole words next to each other. */
  | { is: "phrase"; text: string }
  | { is: "field"; field: Field; values: string[] };

/**
 * A query. `all` is the empty one and stands only alone; `and` and `or` join two or more. Plain data, so that it can be
 * compared and kept; `printQuery` gives its text, `parseQuery` reads it back as the same value.
 */
export type Query =
  | { is: "all" }
  | Term
  | { is: "not"; of: Query }
  | { is: "and" | "or"; of: Query[] };

/** The query that everything matches. */
export const ALL: Query = { is: "all" };

/** How deep parentheses and minus signs may nest. */
export const MAX_DEPTH = 32;

/** Of how many words, conditions and signs a query may be: whoever asks more of a site would keep it from all others. */
export const MAX_PIECES = 200;

/** The conditions that must all hold, as they stand side by side. None for the empty query. */
export function conditions(query: Query): Query[] {
  if (query.is === "all") return [];
  return query.is === "and" ? query.of : [query];
}

/** Joins conditions by *and*: none gives the empty query, one gives itself. */
export function allOf(list: readonly Query[]): Query {
  const of = list.flatMap(conditions);
  return of.length > 1 ? { is: "and", of } : (of[0] ?? ALL);
}

/** The query with one more condition, as a filter adds it; unchanged if the condition stands there already. */
export function narrow(query: Query, by: Query): Query {
  const key = JSON.stringify(by);
  return conditions(query).some((each) => JSON.stringify(each) === key)
    ? query
    : allOf([query, by]);
}

/** The query without one of its conditions (by its index in `conditions`), as a filter is taken off. */
export const widen = (query: Query, index: number): Query =>
  allOf(conditions(query).filter((_, at) => at !== index));

/** The query as a filter is switched: without the condition if it stands there (`on`), else with it. */
export function toggle(query: Query, by: Query): { on: boolean; query: Query } {
  const key = JSON.stringify(by);
  const at = conditions(query).findIndex((each) => JSON.stringify(each) === key);
  return at < 0 ? { on: false, query: narrow(query, by) } : { on: true, query: widen(query, at) };
}

/** A condition on a field; it holds if any of the values does. */
export const field = (name: Field, ...values: string[]): Query => ({
  is: "field",
  field: name,
  values,
});
