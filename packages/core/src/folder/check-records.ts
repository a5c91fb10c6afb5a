import { references } from "./references.ts";
import { didYouMean, type Rule } from "./rule.ts";

/* Ids: each its own, each that is named there. */

export const uniqueIds: Rule = ({ all }, report) => {
  const seen = new Set<string>();
  for (const { record, at } of all) {
    const key = record.is === "story" ? "story" : `${record.is}:${record.id}`;
    const wanted = record.is === "story" ? "one story" : `an id that no other ${record.is} has`;
    if (seen.has(key)) report("M", at, ["id"], wanted, record.id);
    seen.add(key);
  }
};

export const noDangling: Rule = ({ all, get, ids }, report) => {
  for (const { record, at } of all)
    for (const ref of references(record))
      if (!get(ref.kind, ref.id))
        report(
          "M",
          at,
          ref.path,
          `the id of ${ref.kind === "actor" || ref.kind === "event" ? "an" : "a"} ${ref.kind}`,
          ref.id,
          didYouMean(ref.id, ids(ref.kind)),
        );
};
