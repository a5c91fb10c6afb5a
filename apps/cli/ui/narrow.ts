import type { Derivation } from "@claimline/core/derive/derivation";
import { parseQuery } from "@claimline/core/query/parse";
import { foundKeys } from "@claimline/core/query/search";
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

export function narrowed(derivation: Derivation, view: ViewName, query: string): Narrowed {
  const rows = rowsOf(derivation, view);
  if (query.trim() === "") return { rows, problem: null };
  const read = parseQuery(query, derivation.story);
  if (!read.ok) {
    const { position, expected, hint } = read.problems[0];
    return { rows: [], problem: { message: hint ?? `expected ${expected}`, at: position } };
  }
  const found = foundKeys(derivation, read.query);
  return { rows: rows.filter((row) => row.keys.some((key) => found.has(key))), problem: null };
}
