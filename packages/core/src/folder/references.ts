import type { Kind, StoryItem } from "../model/record.ts";
import { splitRef } from "../model/ref.ts";

/** Every id that a record names, with the kind that it must be and the way to its field. */
export function* references(
  record: StoryItem,
): Generator<{ kind: Kind; id: string; path: PropertyKey[] }> {
  const one = function* (
    kind: Kind,
    id: string | null | undefined,
    ...path: PropertyKey[]
  ): Generator<{ kind: Kind; id: string; path: PropertyKey[] }> {
    if (id !== null && id !== undefined && id !== "outlet" && id !== "unstated")
      yield { kind, id, path };
  };
  const many = function* (
    kind: Kind,
    ids: readonly string[],
    field: string,
  ): Generator<{ kind: Kind; id: string; path: PropertyKey[] }> {
    for (const [index, id] of ids.entries()) yield* one(kind, id, field, index);
  };
  switch (record.is) {
    case "story":
      for (const [i, party] of record.parties.entries())
        yield* one("actor", party.actor, "parties", i, "actor");
      for (const [i, tie] of record.ties.entries()) {
        for (const [j, actor] of tie.actors.entries())
          yield* one("actor", actor, "ties", i, "actors", j);
        for (const [j, ref] of tie.evidence.entries())
          yield* one(
            ref.startsWith("claim:") ? "claim" : "event",
            ref.slice(6),
            "ties",
            i,
            "evidence",
            j,
          );
      }
      for (const [i, out] of record.leftOut.entries())
        yield* one("source", out.source, "leftOut", i, "source");
      return;
    case "source":
      yield* one("actor", record.outlet, "outlet");
      for (const [i, run] of record.sharedText.entries())
        yield* one("source", run.with, "sharedText", i, "with");
      return;
    case "actor":
      yield* one("actor", record.of, "of");
      yield* one("actor", record.speaksFor, "speaksFor");
      for (const [i, alias] of record.aliases.entries())
        yield* one("source", alias.source, "aliases", i, "source");
      return;
    case "place":
      yield* one("place", record.within, "within");
      for (const [i, alias] of record.aliases.entries())
        yield* one("source", alias.source, "aliases", i, "source");
      return;
    case "event":
      yield* many("place", record.places, "places");
      yield* many("actor", record.by, "by");
      yield* many("actor", record.toward, "toward");
      yield* many("actor", record.via, "via");
      for (const [i, at] of record.appearances.entries())
        yield* one("source", at.source, "appearances", i, "source");
      for (const [i, point] of record.points.entries()) {
        for (const [j, actor] of point.answerable.entries())
          yield* one("actor", actor, "points", i, "answerable", j);
        if (point.measure) {
          yield* one("actor", point.measure.side, "points", i, "measure", "side");
          yield* one("place", point.measure.place, "points", i, "measure", "place");
        }
      }
      return;
    case "claim":
      yield* one("event", splitRef(record.about).event, "about");
      yield* one("actor", record.by, "by");
      yield* many("actor", record.via, "via");
      yield* one("claim", record.revises, "revises");
      for (const [i, at] of record.appearances.entries())
        yield* one("source", at.source, "appearances", i, "source");
      return;
    case "post":
      for (const [i, part] of record.retells.entries())
        yield* one("source", part.source, "retells", i, "source");
  }
}
