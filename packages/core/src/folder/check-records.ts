import { KINDS } from "../model/record.ts";
import { references } from "./references.ts";
import { didYouMean, type Rule } from "./rule.ts";

/* Ids: each its own, each that is named there. */

/** An id is of its own among records of its kind; there is one story. */
export const uniqueIds: Rule = ({ all }, report) => {
  const seen = new Set<string>();
  for (const { record, at } of all) {
    const key = record.is === "story" ? "story" : `${record.is}:${record.id}`;
    const wanted = record.is === "story" ? "one story" : `an id that no other ${record.is} has`;
    if (seen.has(key))
      report(
        "M",
        at,
        ["id"],
        wanted,
        record.id,
        record.is === "story" ? "leave one of them out" : "give one of the two another id",
      );
    seen.add(key);
  }
};

/** Whatever a record names is there. */
export const noDangling: Rule = ({ all, ids, blind }, report) => {
  const known = new Map(KINDS.map((kind) => [kind, new Set(ids(kind))]));
  for (const { record, at } of all)
    for (const ref of references(record))
      if (!known.get(ref.kind)!.has(ref.id) && !blind(ref.kind))
        report(
          "M",
          at,
          ref.path,
          `the id of ${ref.kind === "actor" || ref.kind === "event" ? "an" : "a"} ${ref.kind}`,
          ref.id,
          didYouMean(ref.id, ids(ref.kind), `write it under ${ref.kind}s/, or name another`),
        );
};
