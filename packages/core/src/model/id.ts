import { z } from "zod";

/** What an id may look like: lower-case letters and digits in groups joined by single hyphens. */
export const ID: RegExp = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Words that are addresses of the site, so no story may be called by them. */
const ADDRESSES: ReadonlySet<string> = new Set(["api", "docs", "method", "health", "metrics"]);

/** Words that stand for no actor in a record: the text's own voice, and a side that is not printed. */
const NOBODY: ReadonlySet<string> = new Set(["outlet", "unstated"]);

const id = z
  .string()
  .max(80, "an id of at most 80 characters")
  .regex(ID, "an id of lower-case letters, digits and single hyphens, such as fuzuli-fighting");

/* Branded per kind: the compiler refuses a place where a claim is wanted. */
export const StoryId = id
  .refine((text) => !ADDRESSES.has(text), "an id that is no address of the site")
  .brand<"StoryId">();
export const SourceId = id.brand<"SourceId">();
export const ActorId = id
  .refine((text) => !NOBODY.has(text), "an id other than outlet and unstated")
  .brand<"ActorId">();
export const PlaceId = id.brand<"PlaceId">();
export const EventId = id.brand<"EventId">();
export const ClaimId = id.brand<"ClaimId">();
export const PostId = id.brand<"PostId">();
export const PointId = id.brand<"PointId">();
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
