import type { Derivation } from "@claimline/core/derive/derivation";
import { parseQuery } from "@claimline/core/query/parse";
import { compile } from "@claimline/core/query/match";
import { rowsOf as recordsOf, type Row as Found } from "@claimline/core/query/rows";
import type { Row } from "./ref.ts";
import { viewNamed, type ViewName } from "./views.ts";

/** The rows of a view that a query leaves, or what is wrong with the query and where. */
export type Narrowed = { rows: readonly Row[]; problem: { message: string; at: number } | null };

const made = new WeakMap<Derivation, Map<ViewName, Row[]>>();

/** The rows of a view; a query that is being typed asks for them at every key. */
function rowsOf(derivation: Derivation, view: ViewName): readonly Row[] {
  const kept = made.get(derivation) ?? new Map<ViewName, Row[]>();
  made.set(derivation, kept);
  if (!kept.has(view)) kept.set(view, viewNamed(view).rows(derivation));
  return kept.get(view)!;
}

const records = new WeakMap<Row, readonly Found[]>();

/* Which records keep a row in the list: looked up once, and asked at every letter of a query. */
function recordsFor(row: Row, byKey: ReadonlyMap<string, Found>): readonly Found[] {
  let known = records.get(row);
  if (!known) records.set(row, (known = row.keys.flatMap((key) => byKey.get(key) ?? [])));
  return known;
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
  const rows = rowsOf(derivation, view);
  if (query.trim() === "") return { rows, problem: null };
  const read = parseQuery(query, derivation.story);
  if (!read.ok) {
    const { position, expected, hint } = read.problems[0];
    return { rows: [], problem: { message: hint ?? `expected ${expected}`, at: position } };
  }
  const test = compile(derivation, read.query);
  const { byKey } = recordsOf(derivation.story);
  return { rows: rows.filter((row) => recordsFor(row, byKey).some(test)), problem: null };
}
