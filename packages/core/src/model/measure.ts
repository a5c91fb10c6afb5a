import { z } from "zod";
import { ActorId, EpisodeId, PlaceId } from "./id.ts";
import { When } from "./when.ts";

/**
 * What is counted (rule F1): metric x category x side x place x episode x since.
 * `side` is an actor, or `unstated` if the text prints none; `since` is null for the episode's own start.
 */
export const Measure = z.strictObject({
  metric: z.string().regex(/^[a-z-]+$/, "what is counted, such as killed, wounded, sent"),
  category: z.string().regex(/^[a-z-]+$/, "a word such as soldiers, civilians, people, fighters"),
  side: z.union([z.literal("unstated"), ActorId]),
  place: PlaceId.nullable().default(null),
  episode: EpisodeId,
  since: When.nullable().default(null),
});
export type Measure = z.infer<typeof Measure>;
