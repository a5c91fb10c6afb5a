import type { ActorId } from "../model/id.ts";
import type { Actor } from "../model/actor.ts";
import type { Place } from "../model/place.ts";
import type { Story } from "../story/story.ts";
import { plainText, readBody } from "../text/markdown.ts";
import { words } from "../text/words.ts";
import type { Findable, Row } from "./rows.ts";

/** Folded words with a space on either side, so that " dro" finds the beginning of a word and " drone " a whole one. */
const line = (text: string): string => ` ${words(text).join(" ")} `;

/** One line for each text: no phrase runs from one into the next. */
const lines = (texts: readonly string[]): string => texts.map(line).join("\n");

const namesOf = (record: Actor | Place): string[] => [
  record.name,
  ...record.aliases.map((alias) => alias.name),
];

function texts(record: Findable): string[] {
  switch (record.is) {
    case "post":
      return [record.headline, ...readBody(record.body).map((block) => plainText(block.children))];
    case "claim":
      return [
        record.statement,
        record.value?.words ?? "",
        ...record.appearances.flatMap((at) => at.quote ?? []),
      ];
    case "event":
      return [
        record.title,
        ...record.points.flatMap((point) => [point.text, point.question ?? ""]),
      ];
    case "actor":
      return [...namesOf(record), record.role ?? ""];
    case "place":
      return namesOf(record);
  }
}

/* By record and not by story: a new entry of a live log leaves all other records as they are. */
const own = new WeakMap<Findable, string>();
const names = new WeakMap<Actor, string>();

function once<K extends object>(cache: WeakMap<K, string>, key: K, make: () => string): string {
  let text = cache.get(key);
  if (text === undefined) cache.set(key, (text = make()));
  return text;
}

/** The actors whose names are among the words of a claim: its claimant; for an outlet's own voice, the outlet. */
function claimants(story: Story, record: Findable): ActorId[] {
  if (record.is !== "claim" || record.by === null) return [];
  if (record.by !== "outlet") return [record.by];
  return [
    ...new Set(record.appearances.flatMap((at) => story.sources.get(at.source)?.outlet ?? [])),
  ];
}

/** All searchable words of a row, folded once: see `needle`. */
export function foldedOf(story: Story, row: Row): string {
  if (row.kept.folded === undefined) {
    const { record } = row;
    const parts = [once(own, record, () => lines(texts(record)))];
    for (const id of claimants(story, record)) {
      const actor = story.actors.get(id);
      if (actor) parts.push(once(names, actor, () => lines(namesOf(actor))));
    }
    row.kept.folded = parts.join("\n");
  }
  return row.kept.folded;
}

/** What to look for in a folded text: words in a row, the last one whole or only begun. */
export const needle = (text: string, whole: boolean): string =>
  ` ${words(text).join(" ")}${whole ? " " : ""}`;
