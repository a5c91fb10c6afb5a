import { z } from "zod";
import { Actor } from "./actor.ts";
import { Claim } from "./claim.ts";
import { Event } from "./event.ts";
import { Place } from "./place.ts";
import { Post } from "./post.ts";
import { Source } from "./source.ts";
import { StoryRecord } from "./story.ts";

/** The schema of each kind of record, by the word in its `is`. */
export const SCHEMAS = {
  story: StoryRecord,
  source: Source,
  actor: Actor,
  place: Place,
  event: Event,
  claim: Claim,
  post: Post,
} as const;

/** The kinds of record, the story first. */
export const KINDS = [
  "story",
  "source",
  "actor",
  "place",
  "event",
  "claim",
  "post",
] as const satisfies (keyof typeof SCHEMAS)[];
/** One of the kinds. */
export type Kind = (typeof KINDS)[number];

/** Any record of a story. */
export const StoryItem = z.discriminatedUnion("is", [
  StoryRecord,
  Source,
  Actor,
  Place,
  Event,
  Claim,
  Post,
]);
export type StoryItem = z.infer<typeof StoryItem>;

/** The record type of a kind. */
export type RecordOf<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>;
