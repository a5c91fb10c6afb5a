import type { Derivation } from "../derive/derivation.ts";
import { STANDINGS } from "../derive/standing.ts";
import { liftActor, voiceOf } from "../derive/voice.ts";
import { STANCES } from "../model/claim.ts";
import type { Story } from "../story/story.ts";
import { RESULT_KINDS } from "./fields.ts";
import type { Row } from "./rows.ts";
import { dayOfRow } from "./time.ts";
import { traitOf } from "./traits.ts";

/** How many of what was found have a value. */
export type Facet = { value: string; count: number };

/**
 * Counts of what was found. Kinds are all listed, in their order, with their zeros; standings and stances in the order of
 * the rules, voices with the parties first, sources as the story has them, days newest first. A row with several values
 * counts under each: a post under the standings of all that it cites.
 */
export type Facets = {
  kind: Facet[];
  standing: Facet[];
  stance: Facet[];
  /** Actors' ids, or `source:ID` for a text whose outlet is not named. */
  voice: Facet[];
  source: Facet[];
  day: Facet[];
  /** Found, but without one day of their own. */
  undated: number;
};

/** What is counted: a record, or several that stand for one thing, which has the values of each of them. */
export type Counted = Row | readonly Row[];

const isSeveral = (one: Counted): one is readonly Row[] => Array.isArray(one);

function tally(
  all: readonly Counted[],
  values: (row: Row) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all)
    for (const value of isSeveral(one) ? new Set(one.flatMap(values)) : values(one))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** In the given order first; the rest by count, then by name. */
function inOrder(counts: Map<string, number>, order: readonly string[]): Facet[] {
  const rank = new Map(order.map((value, at) => [value, at]));
  const at = ({ value }: Facet): number => rank.get(value) ?? Infinity;
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) =>
      at(a) === at(b) ? b.count - a.count || (a.value < b.value ? -1 : 1) : at(a) - at(b),
    );
}

function voicesOf(story: Story, { record, cites, kept }: Row): readonly string[] {
  if (kept.voices) return kept.voices;
  // An actor that a post only names has not spoken in it.
  const spoken = cites.filter((cited) => cited.record.is !== "actor");
  const all = spoken.flatMap((cited) => voicesOf(story, cited));
  if (record.is === "claim") all.push(voiceOf(story, record)?.id ?? "unstated");
  if (record.is === "event") all.push(...record.by.map((by) => liftActor(story, by)));
  if (record.is === "actor") all.push(liftActor(story, record.id));
  return (kept.voices = [...new Set(all)]);
}

/** Counts by kind, standing, stance, voice, source and day. */
export function facetsOf(derivation: Derivation, rows: readonly Counted[]): Facets {
  const { story } = derivation;
  const by = (trait: "kind" | "standing" | "stance" | "source") =>
    tally(rows, (row) => traitOf(derivation, row, trait));
  const days = tally(rows, (row) => [dayOfRow(story, row) ?? ""]);
  const undated = days.get("") ?? 0;
  days.delete("");
  const kinds = by("kind");
  return {
    kind: RESULT_KINDS.map((value) => ({ value, count: kinds.get(value) ?? 0 })),
    standing: inOrder(by("standing"), STANDINGS),
    stance: inOrder(by("stance"), STANCES),
    voice: inOrder(
      tally(rows, (row) => voicesOf(story, row)),
      story.record.parties.map((party) => party.actor),
    ),
    source: inOrder(by("source"), [...story.sources.keys()]),
    day: inOrder(days, [...days.keys()].sort().reverse()),
    undated,
  };
}

/** Counts by place, each place with those within it, most first. Apart from the others: a search does not ask for it. */
export const placeFacets = (derivation: Derivation, rows: readonly Counted[]): Facet[] =>
  inOrder(
    tally(rows, (row) => traitOf(derivation, row, "place")),
    [],
  );
