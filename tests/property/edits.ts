import fc from "fast-check";
import type { Draft } from "@claimline/core/log/entry";
import type { StoryItem } from "@claimline/core/model/record";
import { MOMENTS } from "./world.ts";

/* What an editor may do to a story after it was told: any record put again, changed, or taken out, known from any day. */

export type Edit = { of: number; how: number; with: number; when: string; step: number };

export const edit: fc.Arbitrary<Edit> = fc.record({
  of: fc.nat(60),
  how: fc.nat(7),
  with: fc.nat(60),
  when: fc.constantFrom(...MOMENTS, "2031-03-05-evening"),
  step: fc.nat(3),
});

const ABOUT = ["raid", "raid#at-night", "storm", "storm#flood", "call", "raid#by-drone"];
const BY = ["north", "south", "east", "outlet", null];

/** A record as an edit leaves it; `how` picks among what can be done to one of its kind. */
function edited<R extends StoryItem>(
  record: R,
  { how, with: by }: Edit,
  all: readonly StoryItem[],
): R {
  const copy = structuredClone(record);
  switch (copy.is) {
    case "claim":
      if (how < 2) copy.appearances.splice(1);
      else if (how < 4) {
        copy.about = ABOUT[by % ABOUT.length] as never;
        delete copy.value;
      } else if (how < 6) copy.by = BY[by % BY.length] as never;
      else copy.certainty &&= "possible";
      break;
    case "post": {
      const others = all.filter((each) => each.is === "post");
      if (how < 3) copy.retells.shift();
      else if (how < 5) copy.at = MOMENTS[by % MOMENTS.length] as never;
      else copy.body = others[by % others.length]!.body;
      break;
    }
    case "event":
      if (how < 3 && copy.points.length > 1) copy.points.pop();
      else if (how < 5) for (const point of copy.points) point.excludes = [];
      else if (how < 6) for (const point of copy.points) delete point.restsOn;
      else for (const point of copy.points.slice(1)) point.restsOn = [];
      break;
    case "source":
      copy.sharedText = [];
      break;
    case "actor":
      copy.speaksFor = how < 4 ? null : ("north" as never);
      break;
    case "story":
      copy.ties = [];
      break;
    case "place":
      copy.aliases = [];
  }
  return copy;
}

/** The drafts of a story with those of its edits after them. */
export function withEdits(drafts: readonly Draft[], edits: readonly Edit[]): Draft[] {
  const all = drafts.flatMap((draft) => (draft.op === "put" ? [draft.record] : []));
  const common = { recordedAt: "2031-04-02T00:00:00Z", note: "Put right." };
  const made = edits.map((each): Draft => {
    const record = all[each.of % all.length]!;
    const knownFrom = { when: each.when as never, step: each.step };
    return each.how === 7 && record.is !== "story"
      ? { ...common, op: "retract", knownFrom, record: { is: record.is, id: record.id } }
      : { ...common, op: "put", knownFrom, record: edited(record, each, all) };
  });
  return [...drafts, ...made];
}
