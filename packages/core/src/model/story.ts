import { z } from "zod";
import { ActorId, EpisodeId, SourceId, StoryId } from "./id.ts";
import { When } from "./when.ts";
import { isZone } from "./window.ts";

/** Title and standfirst from a moment on; as of an earlier one the lead before it shows (rule T4). */
export const Lead = z.strictObject({
  from: When,
  /** Order within that day, as a post's. */
  step: z.int().nonnegative().default(0),
  title: z.string().min(1),
  standfirst: z.string().min(1),
});

/** A side of the story, with its tag and its shape; the order of parties ranks nobody. */
export const Party = z.strictObject({
  actor: ActorId,
  tag: z.string().regex(/^[A-Z]{2,5}$/, "two to five capital letters"),
  shape: z.enum(["round", "square"]),
  reason: z.string().min(1),
});

/** A party and whoever by its own words sides with it (rule M8). Bears on independence only. */
export const Tie = z.strictObject({
  actors: z.array(ActorId).min(2),
  reason: z.string().min(1),
  /** Claims or speech acts in which the words stand. */
  evidence: z
    .array(z.string().regex(/^(?:claim|event):[a-z0-9-]+$/, "claim:ID or event:ID"))
    .min(1),
});

/** A span of time that figures and events belong to; a count runs from its start (rule F1). */
export const Episode = z.strictObject({
  id: EpisodeId,
  title: z.string().min(1),
  from: When,
  to: When.nullable().default(null),
});

/** A paragraph of which something was not taken, and why. */
export const LeftOut = z.strictObject({
  source: SourceId,
  paragraph: z.int().positive(),
  reason: z.string().min(1),
});

/** One per log: what the story is called, who is a party, and what was left out and why. */
export const StoryRecord = z.strictObject({
  is: z.literal("story"),
  id: StoryId,
  leads: z.array(Lead).min(1),
  /** A word or two over the title, such as the region. */
  kicker: z.string().min(1).nullable().default(null),
  /** True for a story that was made up to show features. */
  fictional: z.boolean().default(false),
  language: z.string().min(2),
  zone: z.string().refine(isZone, "an IANA time zone such as Asia/Baku"),
  status: z.enum(["live", "paused", "closed"]),
  parties: z.array(Party).default([]),
  ties: z.array(Tie).default([]),
  episodes: z.array(Episode).min(1),
  leftOut: z.array(LeftOut).default([]),
  contact: z.string().min(1),
  licence: z.string().min(1),
});
export type StoryRecord = z.infer<typeof StoryRecord>;
