import { z } from "zod";
import { Hash } from "../model/appearance.ts";
import { ID } from "../model/id.ts";
import { KINDS, StoryItem } from "../model/record.ts";
import { When } from "../model/when.ts";

/** When the public could know it (rule T3): a `When` in the story's zone, and the order within the day. */
export const KnownFrom = z.strictObject({ when: When, step: z.int().nonnegative() });
export type KnownFrom = z.infer<typeof KnownFrom>;

const Named = z.strictObject({ is: z.enum(KINDS), id: z.string().regex(ID) });

/** When the log took an entry, RFC 3339 in UTC. */
export const RecordedAt = z.iso.datetime();

const common = {
  seq: z.int().positive(),
  /** Hash of the entry before; 64 zeros for the first. */
  prev: Hash,
  recordedAt: RecordedAt,
  knownFrom: KnownFrom,
  /** Why, for a correction or retraction: printed to readers. */
  note: z.string().min(1).optional(),
};

/** One entry of the append-only log: a record put (new, or a correction of the same id) or retracted by the editor. */
export const Entry = z.discriminatedUnion("op", [
  z.strictObject({ ...common, op: z.literal("put"), record: StoryItem }),
  z.strictObject({ ...common, op: z.literal("retract"), record: Named }),
]);
export type Entry = z.infer<typeof Entry>;

/** An entry before it has its place in a chain. */
export type Draft = Entry extends infer E
  ? E extends Entry
    ? Omit<E, "seq" | "prev">
    : never
  : never;

/** The end of a chain: publishing it makes a rewritten log show. */
export type Head = { seq: number; hash: string };
