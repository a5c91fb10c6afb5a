import type { Appearance } from "../model/appearance.ts";
import type { Alias } from "../model/actor.ts";
import type { Kind, StoryItem } from "../model/record.ts";
import { splitRef } from "../model/ref.ts";

/** An id that a record names: the kind that it must be, the way to its field, and for a source the paragraphs of it, by field. */
export type Reference = {
  kind: Kind;
  id: string;
  path: PropertyKey[];
  paragraphs: Record<string, number>;
};

/** Every id that a record names. */
export function* references(record: StoryItem): Generator<Reference> {
  switch (record.is) {
    case "story":
      for (const [i, party] of record.parties.entries())
        yield* one("actor", party.actor, "parties", i, "actor");
      for (const [i, tie] of record.ties.entries()) {
        yield* many("actor", tie.actors, "ties", i, "actors");
        for (const [j, ref] of tie.evidence.entries()) {
          const [kind, id] = ref.split(":") as ["claim" | "event", string];
          yield* one(kind, id, "ties", i, "evidence", j);
        }
      }
      yield* printed(record.leftOut, "leftOut");
      return;
    case "source":
      yield* one("actor", record.outlet, "outlet");
      for (const [i, run] of record.sharedText.entries())
        yield* one("source", run.with, "sharedText", i, "with");
      return;
    case "actor":
      yield* one("actor", record.of, "of");
      yield* one("actor", record.speaksFor, "speaksFor");
      yield* printed(record.aliases, "aliases");
      return;
    case "place":
      yield* one("place", record.within, "within");
      yield* printed(record.aliases, "aliases");
      return;
    case "event":
      yield* many("place", record.places, "places");
      for (const field of ["by", "toward", "via"] as const)
        yield* many("actor", record[field], field);
      yield* printed(record.appearances, "appearances");
      for (const [i, point] of record.points.entries()) {
        yield* many("actor", point.answerable, "points", i, "answerable");
        yield* one("actor", point.measure?.side, "points", i, "measure", "side");
        yield* one("place", point.measure?.place, "points", i, "measure", "place");
      }
      return;
    case "claim":
      yield* one("event", splitRef(record.about).event, "about");
      yield* one("actor", record.by, "by");
      yield* many("actor", record.via, "via");
      yield* one("claim", record.revises, "revises");
      yield* printed(record.appearances, "appearances");
      return;
    case "post":
      for (const [i, { source: id, from, to }] of record.retells.entries())
        yield { kind: "source", id, path: ["retells", i, "source"], paragraphs: { from, to } };
  }
}

function* one(
  kind: Kind,
  id: string | null | undefined,
  ...path: PropertyKey[]
): Generator<Reference> {
  // Words for nobody where an actor could stand.
  if (id !== null && id !== undefined && id !== "outlet" && id !== "unstated")
    yield { kind, id, path, paragraphs: {} };
}

function* many(kind: Kind, ids: readonly string[], ...path: PropertyKey[]): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield* one(kind, id, ...path, index);
}

function* printed(
  places: readonly (Pick<Appearance, "source" | "paragraph"> | Alias)[],
  field: string,
): Generator<Reference> {
  for (const [i, { source, paragraph }] of places.entries())
    for (const found of one("source", source, field, i, "source"))
      yield { ...found, paragraphs: paragraph === null ? {} : { paragraph } };
}
