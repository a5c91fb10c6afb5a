import type { Derivation } from "@claimline/core/derive/derivation";
import { facetsOf, placeFacets, type Counted, type Facet } from "@claimline/core/query/facets";
import { parseQuery } from "@claimline/core/query/parse";
import { printQuery } from "@claimline/core/query/print";
import { ALL, conditions, field, toggle, widen, type Query } from "@claimline/core/query/query";
import { compile } from "@claimline/core/query/match";
import { rowsOf } from "@claimline/core/query/rows";
import { facetLabel } from "@claimline/core/views/facet-words";
import { counted } from "@claimline/core/views/words";
import type { FacetField, Narrowing } from "../panes/facets.ts";
import { narrowed } from "./narrow.ts";
import type { Session } from "./session.ts";
import type { ViewName } from "./views.ts";

/* Of voices and of places. */
const MOST = 14;

function counts(derivation: Derivation, rows: readonly Counted[]): Record<FacetField, Facet[]> {
  const { kind, standing, stance, voice, source, day } = facetsOf(derivation, rows);
  const { actors } = derivation.story;
  return {
    standing,
    stance,
    actor: voice.filter(({ value }) => actors.has(value as never)),
    place: placeFacets(derivation, rows),
    source,
    kind: kind.filter(({ count }) => count > 0),
    since: day,
  };
}

const ORDER: readonly FacetField[] = [
  "standing",
  "stance",
  "actor",
  "place",
  "source",
  "kind",
  "since",
];

const read = (derivation: Derivation, text: string): Query => {
  const parsed = parseQuery(text, derivation.story);
  return parsed.ok ? parsed.query : ALL;
};

/** A record is of one kind: choosing another takes the place of the first. */
function switched(query: Query, name: FacetField, value: string): ReturnType<typeof toggle> {
  const by = field(name, value);
  const other = conditions(query).findIndex((each) => each.is === "field" && each.field === name);
  const first = toggle(query, by);
  return name !== "kind" || first.on || other < 0 ? first : toggle(widen(query, other), by);
}

const wholes = new WeakMap<Derivation, Map<ViewName, Record<FacetField, Facet[]>>>();

/** The counts of a whole view; they stay as the list is narrowed. */
function wholeOf(derivation: Derivation, view: ViewName): Record<FacetField, Facet[]> {
  const kept = wholes.get(derivation) ?? new Map<ViewName, Record<FacetField, Facet[]>>();
  wholes.set(derivation, kept);
  const known = kept.get(view);
  if (known) return known;
  const { actor, place, ...rest } = counts(derivation, foundIn(derivation, view, ""));
  const made = { ...rest, actor: actor.slice(0, MOST), place: place.slice(0, MOST) };
  kept.set(view, made);
  return made;
}

/** For each row of a list, the records that it stands for and that keep it there. */
function foundIn(derivation: Derivation, view: ViewName, query: string): Counted[] {
  const { byKey } = rowsOf(derivation.story);
  const keeps = query === "" ? null : compile(derivation, read(derivation, query));
  return narrowed(derivation, view, query).rows.map(({ keys }) => {
    const all = keys.flatMap((key) => byKey.get(key) ?? []);
    const [one, ...more] = keeps ? all.filter(keeps) : all;
    return one && more.length === 0 ? one : [...(one ? [one] : []), ...more];
  });
}

/**
 * Every way to narrow the list on the screen, group by group. All that the whole view has stay in their places, with
 * their zeros, so that nothing moves under the reader's hand.
 */
export function narrowings({ derivation, screen }: Session): Narrowing[] {
  const whole = wholeOf(derivation, screen.view);
  const text = screen.query.trim();
  const now = text === "" ? whole : counts(derivation, foundIn(derivation, screen.view, text));
  const query = read(derivation, text);
  return ORDER.flatMap((name) => {
    const left = new Map(now[name].map(({ value, count }) => [value, count]));
    // Where all are alike there is nothing to choose.
    if (whole[name].length < 2) return [];
    return whole[name].map(({ value }): Narrowing => {
      const { on, query: next } = switched(query, name, value);
      const label = facetLabel(derivation.story, name, value);
      const count = left.get(value) ?? 0;
      return { field: name, value, label, count, on, query: printQuery(next) };
    });
  });
}

/** The conditions of a query in short, each as a reader sees it. */
export const chips = (derivation: Derivation, text: string): string[] =>
  conditions(read(derivation, text)).map((each) => chip(derivation, each));

function chip(derivation: Derivation, each: Query): string {
  // Of ways to be found, the first one stands for all; a condition of more than that is its own text.
  if (each.is === "or" && each.of.every((one) => conditions(one).every(({ is }) => is === "field")))
    return `${conditions(each.of[0]!)
      .map((one) => chip(derivation, one))
      .join(", ")} or ${counted(each.of.length - 1, "other")}`;
  if (each.is !== "field") return printQuery(each);
  const [first = "", ...others] = each.values;
  const label = facetLabel(derivation.story, each.field, first);
  if (others.length > 0) return `${label} or ${counted(others.length, "other")}`;
  return each.field === "since" ? `from ${label} on` : label;
}
