import type { Entry } from "../log/entry.ts";
import { canonical } from "../log/chain.ts";
import type { State } from "../log/state.ts";
import type { Post } from "../model/post.ts";
import type { Kind, StoryItem } from "../model/record.ts";
import { differ, type DifferenceView } from "./revisions.ts";
import { wordsOf } from "./withdrawn.ts";

/** What an entry does for a reader: something new, a correction of what stood, a withdrawal, or what was withdrawn put back. */
export type StepView = {
  does: "new" | "corrected" | "withdrawn" | "restored";
  kind: Kind;
  id: string;
  name: string;
  /** Of a post that reads otherwise than it did, word by word. */
  difference: DifferenceView | null;
  /** Of any other record, the fields that changed. */
  fields: string[];
  note: string | null;
};

const fieldsOf = (before: StoryItem, now: StoryItem): string[] => {
  const [a, b] = [before, now] as unknown as Record<string, unknown>[];
  return [...new Set([...Object.keys(a!), ...Object.keys(b!)])].filter(
    (field) => canonical(a![field] ?? null) !== canonical(b![field] ?? null),
  );
};

/** Entries that are about to follow a state, as a reader will see them, in their order. */
export const publicationView = (state: State, entries: readonly Entry[]): StepView[] =>
  entries.map((entry): StepView => {
    const { is: kind, id } = entry.record;
    const versions = state.versions[kind].get(id) ?? [];
    const before = versions.findLast(({ record }) => record)?.record ?? null;
    const now = entry.op === "put" ? entry.record : null;
    const step = {
      kind,
      id,
      name: wordsOf((now ?? before)!).name,
      difference: null,
      fields: [],
      note: entry.note ?? null,
    };
    if (!now) return { ...step, does: "withdrawn" };
    if (!before) return { ...step, does: "new" };
    const does = versions.at(-1)!.record ? "corrected" : "restored";
    if (does === "restored" && canonical(before) === canonical(now)) return { ...step, does };
    return now.is === "post"
      ? { ...step, does, difference: differ(before as Post, now) }
      : { ...step, does, fields: fieldsOf(before, now) };
  });
