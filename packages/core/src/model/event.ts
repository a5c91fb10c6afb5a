import { z } from "zod";
import { Appearance, utterance } from "./appearance.ts";
import { ActorId, EpisodeId, EventId, PlaceId } from "./id.ts";
import { Point } from "./point.ts";
import { When } from "./when.ts";

/** PLOVER's event types, and `state` for standing states of affairs. */
export const EVENT_TYPES = [
  "agree",
  "consult",
  "support",
  "concede",
  "cooperate",
  "aid",
  "retreat",
  "request",
  "accuse",
  "reject",
  "threaten",
  "protest",
  "sanction",
  "mobilize",
  "coerce",
  "assault",
  "state",
] as const;
/** One of the types. */
export const EventType = z.enum(EVENT_TYPES);
export type EventType = z.infer<typeof EventType>;

/**
 * Something said to have happened, to be so, or to be planned; listing it is no finding that it happened.
 * With `appearances` it is a speech act (rule M1): a call, pledge, threat or refusal of the actors in `by`.
 */
export const Event = z
  .strictObject({
    is: z.literal("event"),
    id: EventId,
    /** Neutral words; it says only what the core point says (rule M3). */
    title: z.string().min(1),
    /** What kind of event; `state` is a standing state of affairs. */
    type: EventType,
    /** When, as the texts give it: a day, a day with its part, or a span. */
    when: When.nullable().default(null),
    /** Where. */
    places: z.array(PlaceId).default([]),
    /** Who does it, or utters it. */
    by: z.array(ActorId).default([]),
    /** To whom. */
    toward: z.array(ActorId).default([]),
    /** The episode of the story that it belongs to. */
    episode: EpisodeId.nullable().default(null),
    /** The first is the core (rule M3). A speech act may have none. */
    points: z.array(Point).default([]),
    /** Who passed a speech act on, in order. */
    via: z.array(ActorId).default([]),
    ...utterance,
    /** Where a speech act is printed; any other event has none. */
    appearances: z.array(Appearance).default([]),
  })
  .refine((event) => event.points.length > 0 || event.appearances.length > 0, {
    path: ["points"],
    message: "at least its core point, or appearances if it is a speech act (rules M1, M3)",
  });
export type Event = z.infer<typeof Event>;

/** Rule M1: a call, demand, pledge, threat or refusal that a text attributes to its speaker. */
export const isSpeechAct = (event: Event): boolean => event.appearances.length > 0;
