import type { Derivation } from "@claimline/core/derive/derivation";
import { parseQuery } from "@claimline/core/query/parse";
import { printQuery } from "@claimline/core/query/print";
import {
  ALL,
  conditions,
  field,
  narrow,
  toggle,
  widen,
  type Query,
} from "@claimline/core/query/query";
import type { Facet } from "@claimline/core/query/facets";
import { search } from "@claimline/core/query/search";
import { suggest } from "@claimline/core/query/suggest";
import { FACET_TITLES, facetLabel } from "@claimline/core/views/facet-words";
import { resultView, wantedWords, type ResultView } from "@claimline/core/views/results";
import { voiceView, type VoiceView } from "@claimline/core/views/speaker";
import type { QueryTrouble } from "../components/query-problem.tsx";
import type { Ask } from "./page.ts";

const SIZE = 25;

export type Narrowing = {
  title: string;
  links: {
    label: string;
    count: number;
    q: string;
    on: boolean;
    mark: string | null;
    voice: VoiceView | null;
  }[];
};

export type SearchPage = {
  status: number;
  q: string;
  trouble: QueryTrouble | null;
  total: number;
  page: number;
  pages: number;
  results: ResultView[];
  wanted: string[];
  narrowings: Narrowing[];
  chips: { label: string; q: string }[];
  examples: string[];
  suggestions: { text: string; as: string | null; q: string; total: number }[];
};

/** Narrowings of each kind that find something in this story, as they would be typed. */
function examples(derivation: Derivation): string[] {
  const { story } = derivation;
  const { facets } = search(derivation, ALL, { limit: 0 });
  const has = (list: readonly Facet[], wanted: string): readonly Facet[] =>
    list.filter(({ value }) => value === wanted);
  const first = {
    actor: facets.voice.filter(({ value }) => story.actors.has(value as never)),
    standing: has(facets.standing, "contested"),
    stance: has(facets.stance, "denies"),
    source: facets.source,
    since: facets.day,
  };
  const fields = (Object.keys(first) as (keyof typeof first)[]).flatMap((name) =>
    first[name].slice(0, 1).map(({ value }) => printQuery(field(name, value))),
  );
  const killed = parseQuery("figure:killed>50", story);
  const counted = killed.ok && search(derivation, killed.query, { limit: 0 }).total > 0;
  return counted ? [...fields, "figure:killed>50"] : fields;
}

export function searchPage({ derivation, given }: Ask): SearchPage {
  const { story } = derivation;
  const q = given("q") ?? "";
  const read = parseQuery(q, story);
  const query: Query = read.ok ? read.query : ALL;
  const page = Math.max(1, Math.min(1000, Math.trunc(Number(given("page") ?? 1)) || 1));
  const found = search(derivation, query, { limit: SIZE, offset: (page - 1) * SIZE });

  const group = (name: keyof typeof FACET_TITLES, facets: readonly Facet[]): Narrowing => ({
    title: FACET_TITLES[name],
    links: facets.map(({ value, count }) => {
      const { on, query: switched } = toggle(query, field(name, value));
      return {
        label: facetLabel(story, name, value),
        count,
        q: printQuery(switched),
        on,
        mark: name === "standing" || name === "stance" ? value : null,
        voice:
          name === "actor" && story.actors.has(value as never)
            ? voiceView(story, value as never)
            : null,
      };
    }),
  });
  const { facets } = found;
  // A record is of one kind: choosing another takes the place of the first, and all are counted without it.
  const chosen = conditions(query).findIndex(
    (each) => each.is === "field" && each.field === "kind",
  );
  const every = chosen < 0 ? query : widen(query, chosen);
  const all = chosen < 0 ? found : search(derivation, every, { limit: 0 });
  const kinds = group("kind", all.facets.kind);
  for (const [at, link] of kinds.links.entries())
    if (!link.on) link.q = printQuery(narrow(every, field("kind", all.facets.kind[at]!.value)));
  kinds.links.unshift({
    label: "Everything",
    count: all.total,
    q: printQuery(every),
    on: chosen < 0,
    mark: null,
    voice: null,
  });
  const narrowings = [
    kinds,
    group("standing", facets.standing),
    group("stance", facets.stance),
    group(
      "actor",
      facets.voice.filter(({ value }) => story.actors.has(value as never)).slice(0, 12),
    ),
    group("source", facets.source),
    group("since", facets.day),
  ].filter(({ links }) => links.length > 0);
  return {
    status: read.ok ? 200 : 400,
    q,
    trouble: read.ok ? null : { text: q, problems: read.problems },
    total: found.total,
    page,
    pages: Math.ceil(found.total / SIZE),
    results: found.found.map((record) => resultView(derivation, record)),
    wanted: wantedWords(query),
    // Where nothing is found there is nothing to narrow.
    narrowings: all.total > 0 ? narrowings : [],
    chips: conditions(query)
      .map((each, at) => ({ each, q: printQuery(widen(query, at)) }))
      .filter(({ each }) => each.is === "field")
      .map(({ each, q: without }) => ({
        // As the list on the left has it, else as it was typed.
        label:
          narrowings.flatMap(({ links }) => links).find((link) => link.on && link.q === without)
            ?.label ?? printQuery(each),
        q: without,
      })),
    examples: examples(derivation),
    suggestions:
      found.total === 0 && read.ok
        ? suggest(derivation, query)
            .slice(0, 4)
            .map((each) => ({ ...each, q: printQuery(each.query) }))
        : [],
  };
}
