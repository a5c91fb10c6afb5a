import { z } from "zod";

/** What an id may look like: lower-case letters and digits in groups joined by single hyphens. */
export const ID: RegExp = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Words that are addresses of the site, so no story may be called by them. */
const ADDRESSES: ReadonlySet<string> = new Set([
  "api",
  "docs",
  "health",
  "healthz",
  "method",
  "metrics",
  "readyz",
  "stories",
]);

/** Words that stand for no actor in a record: the text's own voice, and a side that is not printed. */
const NOBODY: ReadonlySet<string> = new Set(["outlet", "unstated"]);

const id = z
  .string()
  .max(80, "an id of at most 80 characters")
  .regex(ID, "an id of lower-case letters, digits and single hyphens, such as fuzuli-fighting");

/* Branded per kind: the compiler refuses a place where a claim is wanted. */

/** The id of a story, its address on a site. */
export const StoryId = id
  .refine((text) => !ADDRESSES.has(text), "an id that is no address of the site")
  .brand<"StoryId">();
/** The id of a source. */
export const SourceId = id.brand<"SourceId">();
/** The id of an actor; `outlet` and `unstated` stand for nobody. */
export const ActorId = id
  .refine((text) => !NOBODY.has(text), "an id other than outlet and unstated")
  .brand<"ActorId">();
/** The id of a place. */
export const PlaceId = id.brand<"PlaceId">();
/** The id of an event. */
export const EventId = id.brand<"EventId">();
/** The id of a claim. */
export const ClaimId = id.brand<"ClaimId">();
/** The id of a post, the name of its file. */
export const PostId = id.brand<"PostId">();
/** The id of a point, of its own within its event. */
export const PointId = id.brand<"PointId">();
/** The id of an episode of the story. */
export const EpisodeId = id.brand<"EpisodeId">();

export type StoryId = z.infer<typeof StoryId>;
export type SourceId = z.infer<typeof SourceId>;
export type ActorId = z.infer<typeof ActorId>;
export type PlaceId = z.infer<typeof PlaceId>;
export type EventId = z.infer<typeof EventId>;
export type ClaimId = z.infer<typeof ClaimId>;
export type PostId = z.infer<typeof PostId>;
export type PointId = z.infer<typeof PointId>;
export type EpisodeId = z.infer<typeof EpisodeId>;
