import { z } from "zod";
import { ActorId, SourceId } from "./id.ts";

/** What an actor may be; `media` are outlets and agencies (rule M6). */
export const ACTOR_KINDS = [
  "state",
  "polity",
  "institution",
  "person",
  "armed-force",
  "organisation",
  "media",
  "group",
] as const;

/** Another spelling or name, with the place where it occurs. */
export const Alias = z.strictObject({
  name: z.string().min(1),
  source: SourceId.nullable().default(null),
  paragraph: z.int().positive().nullable().default(null),
});

export type Alias = z.infer<typeof Alias>;

/** Who speaks or acts. */
export const Actor = z.strictObject({
  is: z.literal("actor"),
  id: ActorId,
  name: z.string().min(1),
  /** Two to five letters that stand for a voice where room is short; a party's stands in the story. */
  tag: z
    .string()
    .regex(/^[A-Z]{2,5}$/, "two to five capital letters")
    .optional(),
  /** Other spellings and names. */
  aliases: z.array(Alias).default([]),
  /** What it is; `media` are outlets and agencies (rule M6). */
  kind: z.enum(ACTOR_KINDS),
  /** Office, as the texts give it. */
  role: z.string().min(1).nullable().default(null),
  /** What it belongs to. */
  of: ActorId.nullable().default(null),
  /** For whom its statements count (rule M6). */
  speaksFor: ActorId.nullable().default(null),
  /** Described by a text and not named ("diplomats"); rule M6. */
  unnamed: z.boolean().default(false),
});
export type Actor = z.infer<typeof Actor>;
