import type { Derivation } from "@claimline/core/derive/derivation";
import { parseQuery } from "@claimline/core/query/parse";
import { refines } from "@claimline/core/query/refine";
import type { Query } from "@claimline/core/query/query";
import { compile } from "@claimline/core/query/match";
import { rowsOf as recordsOf, type Row as Found } from "@claimline/core/query/rows";
import { Rows } from "../panes/rows.ts";
import { viewNamed, type ViewName } from "./views.ts";

/** The rows of a view that a query leaves, or what is wrong with the query and where. */
export type Narrowed = { rows: Rows; problem: { message: string; at: number } | null };

/* What a query found, by the places of the rows. */
type Kept = { text: string; query: Query; places: readonly number[] };

/* The rows of a view, and for each the records that keep it in the list: asked for at every letter of a query. */
type Whole = { rows: Rows; records: (readonly Found[])[] | null; recent: Kept[] };

/* As many letters as one goes back at most. */
const RECENT = 24;

const made = new WeakMap<Derivation, Map<ViewName, Whole>>();

function wholeOf(derivation: Derivation, view: ViewName): Whole {
  const kept = made.get(derivation) ?? new Map<ViewName, Whole>();
  made.set(derivation, kept);
  if (!kept.has(view))
    kept.set(view, {
      rows: Rows.from(viewNamed(view).rows(derivation)),
      records: null,
      recent: [],
    });
  return kept.get(view)!;
}

let last: { of: Derivation; key: string; found: Narrowed } | null = null;

/** What is left of a view. A letter of a query asks twice: whether it can be read, and what to show. */
export function narrowed(derivation: Derivation, view: ViewName, query: string): Narrowed {
  const key = `${view} ${query}`;
  if (last?.of !== derivation || last.key !== key)
    last = { of: derivation, key, found: narrow(derivation, view, query) };
  return last.found;
}

function narrow(derivation: Derivation, view: ViewName, query: string): Narrowed {
  const whole = wholeOf(derivation, view);
  const { rows } = whole;
  if (query.trim() === "") return { rows, problem: null };
  const read = parseQuery(query, derivation.story);
  if (!read.ok) {
    const { position, expected, hint } = read.problems[0];
    const whole = `expected ${expected}${hint ? `; ${hint}` : ""}`;
    // What was meant says enough.
    const message = hint?.startsWith("did you mean") ? hint : whole;
    return { rows: Rows.from([]), problem: { message, at: position } };
  }
  const places = placesOf(derivation, whole, { text: query.trim(), query: read.query });
  return { rows: rows.only(places), problem: null };
}

/** The places of the rows that a query keeps. A letter further, only what the letters before it found is looked through. */
function placesOf(
  derivation: Derivation,
  whole: Whole,
  { text, query }: Omit<Kept, "places">,
): readonly number[] {
  const { rows, recent } = whole;
  const same = recent.find((each) => each.text === text);
  if (same) return same.places;
  const { byKey } = recordsOf(derivation.story);
  const records = (whole.records ??= rows.map((row) =>
    row.keys.flatMap((key) => byKey.get(key) ?? []),
  ));
  const test = compile(derivation, query);
  const among = recent.findLast((each) => refines(query, each.query))?.places ?? records.keys();
  const places: number[] = [];
  for (const at of among) if (records[at]!.some(test)) places.push(at);
  whole.recent = [...recent.slice(1 - RECENT), { text, query, places }];
  return places;
}
