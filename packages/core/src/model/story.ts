import { z } from "zod";
import { ActorId, EpisodeId, SourceId, StoryId } from "./id.ts";
import { When } from "./when.ts";
import { isZone } from "./window.ts";

/** Title and standfirst from a moment on; as of an earlier one the lead before it shows (rule T4). */
export const Lead = z.strictObject({
  /** The moment from which it stands. */
  from: When,
  /** Order within that day, as a post's. */
  step: z.int().nonnegative().default(0),
  /** What the story is called. */
  title: z.string().min(1),
  /** A sentence or two under the title. */
  standfirst: z.string().min(1),
});

/** A side of the story, with its tag and its shape; the order of parties ranks nobody. */
export const Party = z.strictObject({
  /** The actor that is a side of the story. */
  actor: ActorId,
  /** Letters that stand for it where room is short. */
  tag: z.string().regex(/^[A-Z]{2,5}$/, "two to five capital letters"),
  /** The shape of its marks. */
  shape: z.enum(["round", "square"]),
  /** Why it is a party. */
  reason: z.string().min(1),
});

/** A party and whoever by its own words sides with it (rule M8). Bears on independence only. */
export const Tie = z.strictObject({
  /** Who belongs together. */
  actors: z.array(ActorId).min(2),
  /** Why, in a sentence. */
  reason: z.string().min(1),
  /** Claims or speech acts in which the words stand. */
  evidence: z
    .array(z.string().regex(/^(?:claim|event):[a-z0-9-]+$/, "claim:ID or event:ID"))
    .min(1),
});

/** A span of time that figures and events belong to; a count runs from its start (rule F1). */
export const Episode = z.strictObject({
  id: EpisodeId,
  /** What it is called. */
  title: z.string().min(1),
  /** Its first day. */
  from: When,
  /** Its last day; null while it lasts. */
  to: When.nullable().default(null),
});

/** A paragraph of which something was not taken, and why. */
export const LeftOut = z.strictObject({
  /** The text. */
  source: SourceId,
  /** Its paragraph, from 1. */
  paragraph: z.int().positive(),
  /** Why it was left out. */
  reason: z.string().min(1),
});

/** One per log: what the story is called, who is a party, and what was left out and why. */
export const StoryRecord = z.strictObject({
  is: z.literal("story"),
  /** The address of the story on a site. It stays. */
  id: StoryId,
  /** Title and standfirst, the newest last. */
  leads: z.array(Lead).min(1),
  /** A word or two over the title, such as the region. */
  kicker: z.string().min(1).nullable().default(null),
  /** True for a story that was made up to show features. */
  fictional: z.boolean().default(false),
  /** The language of its pages, such as en. */
  language: z.string().min(2),
  /** IANA time zone by whose clocks its days are read, such as Asia/Baku. */
  zone: z.string().refine(isZone, "an IANA time zone such as Asia/Baku"),
  /** A closed story is not followed. */
  status: z.enum(["live", "paused", "closed"]),
  /** The sides of the story; their order ranks nobody. */
  parties: z.array(Party).default([]),
  /** Who by its own words sides with a party (rule M8). */
  ties: z.array(Tie).default([]),
  /** Spans of time that events and counts belong to. */
  episodes: z.array(Episode).min(1),
  /** Paragraphs of which something was not taken. */
  leftOut: z.array(LeftOut).default([]),
  /** Whom readers write to about mistakes. */
  contact: z.string().min(1),
  /** The licence of the records. */
  licence: z.string().min(1),
});
export type StoryRecord = z.infer<typeof StoryRecord>;
