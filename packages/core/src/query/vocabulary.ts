import type { Alias } from "../model/actor.ts";
import type { z } from "zod";
import type { Story } from "../story/story.ts";
import { similar } from "../text/similar.ts";
import { words } from "../text/words.ts";
import type { Field } from "./fields.ts";

/** The ids that a field can take in a story, with a name to show, and the other names they are known by. */
export type Names = {
  labels: Map<string, string>;
  /** Ids by any of their names, folded. */
  byName: Map<string, string>;
  /** Withdrawn ones: they keep their address and are not offered. */
  gone: Set<string>;
};

/** All that a query can name in a story. */
export type Vocabulary = {
  actor: Names;
  event: Names;
  place: Names;
  source: Names;
  metric: Names;
  /** Points of each event by its id. */
  points: Map<string, string[]>;
};

const key = (text: string): string => words(text).join(" ");

function names(
  story: Story,
  kind: string,
  entries: Iterable<{ id: string; names: (string | null)[] }>,
): Names {
  const made: Names = { labels: new Map(), byName: new Map(), gone: new Set() };
  for (const { id, names: all } of entries) {
    made.labels.set(id, all.find((name) => name !== null) ?? id);
    for (const name of all)
      if (name !== null && !made.byName.has(key(name))) made.byName.set(key(name), id);
  }
  for (const withdrawn of story.withdrawn.values())
    if (withdrawn.kind === kind) made.gone.add(withdrawn.record.id);
  return made;
}

const named = (all: Iterable<{ id: string; name: string; aliases: z.infer<typeof Alias>[] }>) =>
  [...all].map(({ id, name, aliases }) => ({
    id,
    names: [name, ...aliases.map((alias) => alias.name)],
  }));

function metricsOf(story: Story): string[] {
  const found = new Set<string>();
  for (const event of story.events.values())
    for (const point of event.points) if (point.measure) found.add(point.measure.metric);
  for (const claim of story.claims.values())
    if (claim.value?.measure) found.add(claim.value.measure.metric);
  return [...found].sort();
}

function make(story: Story): Vocabulary {
  const events = [...story.events.values()];
  return {
    actor: names(story, "actor", named(story.actors.values())),
    event: names(
      story,
      "event",
      events.map(({ id, title }) => ({ id, names: [title] })),
    ),
    place: names(story, "place", named(story.places.values())),
    source: names(
      story,
      "source",
      [...story.sources.values()].map(({ id, title, label }) => ({ id, names: [title, label] })),
    ),
    metric: names(
      story,
      "metric",
      metricsOf(story).map((id) => ({ id, names: [id] })),
    ),
    points: new Map(events.map(({ id, points }) => [id, points.map((point) => point.id)])),
  };
}

const made = new WeakMap<Story, Vocabulary>();

/** What a query can name in a story; worked out once for each story. */
export function vocabularyOf(story: Story): Vocabulary {
  let vocabulary = made.get(story);
  if (!vocabulary) made.set(story, (vocabulary = make(story)));
  return vocabulary;
}

/** Which names a field goes by; null for one that takes no ids. */
export function namesFor(vocabulary: Vocabulary, field: Field): Names | null {
  if (field === "actor" || field === "by") return vocabulary.actor;
  if (field === "event" || field === "about") return vocabulary.event;
  if (field === "place" || field === "source") return vocabulary[field];
  return field === "figure" ? vocabulary.metric : null;
}

/** The id that a text stands for: itself, or the one whose name or alias it is. Null if there is none. */
export function resolve(all: Names, text: string): string | null {
  const id = text.toLowerCase();
  if (all.labels.has(id) || all.gone.has(id)) return id;
  return all.byName.get(key(text)) ?? null;
}

/** The ids nearest to what was written, by the whole id or by one of its words. */
export function nearest(all: Names, text: string, most = 3): string[] {
  const wanted = text.toLowerCase();
  const whole = similar(wanted, all.labels.keys(), most);
  if (whole.length > 0) return whole;
  const parts = new Map<string, string[]>();
  for (const id of all.labels.keys())
    for (const part of id.split("-")) parts.set(part, [...(parts.get(part) ?? []), id]);
  return [
    ...new Set(similar(wanted, parts.keys(), most).flatMap((part) => parts.get(part)!)),
  ].slice(0, most);
}
