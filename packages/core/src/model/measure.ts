import { z } from "zod";
import { ActorId, EpisodeId, PlaceId } from "./id.ts";
import { When } from "./when.ts";

/**
 * What is counted (rule F1): metric x category x side x place x episode x since.
 * `side` is an actor, or `unstated` if the text prints none; `since` is null for the episode's own start.
 */
export const Measure = z.strictObject({
  /** What is counted, such as killed, wounded, sent. */
  metric: z.string().regex(/^[a-z-]+$/, "what is counted, such as killed, wounded, sent"),
  /** Whom or what, such as soldiers, civilians, households. */
  category: z.string().regex(/^[a-z-]+$/, "a word such as soldiers, civilians, people, fighters"),
  /** Whose; `unstated` if the text says it of no side. */
  side: z.union([z.literal("unstated"), ActorId]),
  /** Where, if the count is of one place. */
  place: PlaceId.nullable().default(null),
  /** The episode of the story that it belongs to. */
  episode: EpisodeId,
  /** From when it counts, if not from the start of its episode. */
  since: When.nullable().default(null),
});
export type Measure = z.infer<typeof Measure>;
