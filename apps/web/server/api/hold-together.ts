import { derive } from "@claimline/core/derive/derivation";
import { references } from "@claimline/core/folder/references";
import type { Entry } from "@claimline/core/log/entry";
import { extended, versionsOf, type State } from "@claimline/core/log/state";
import { zoneOf } from "@claimline/core/story/story";
import { Refusal } from "./problem.ts";

/* What a record names must be there, now or once, and so must a paragraph; a point is looked for in its event by whoever reads. */
function lacking(state: State, { op, record }: Entry): string | null {
  const been = (kind: string, id: string) =>
    versionsOf(state, `${kind}:${id}`)?.flatMap((version) => version.record ?? []) ?? [];
  const name = `${record.is}:${record.id}`;
  if (op === "retract") return been(record.is, record.id).length > 0 ? null : name;
  for (const { kind, id, paragraphs } of references(record)) {
    const all = been(kind, id);
    if (all.length === 0) return `${kind}:${id}`;
    const outside = Object.values(paragraphs).find(
      (n) => !all.some((one) => one.is === "source" && n >= one.first && n <= one.last),
    );
    if (outside !== undefined) return `paragraph ${outside} of ${kind}:${id}`;
  }
  return null;
}

/**
 * Entries may pass one by one and make no story together: that is found before they are in the log for good.
 * Throws a Refusal that says which entry, and why.
 */
export function holdTogether(id: string, before: State, entries: readonly Entry[]): void {
  const state = extended(before, entries);
  for (const entry of entries) {
    const { seq, record } = entry;
    if (record.is === "story" && record.id !== id)
      throw new Refusal(400, `Entry ${seq} is of the story ${record.id}, not of ${id}.`);
    const missing = lacking(state, entry);
    if (missing) throw new Refusal(400, `Entry ${seq} names ${missing}, which is not in the log.`);
  }
  if (!zoneOf(state)) throw new Refusal(400, "A log begins with the record of its story.");
  try {
    derive(state, null);
  } catch {
    throw new Refusal(400, "With these entries the log would make no story. Nothing was appended.");
  }
}
