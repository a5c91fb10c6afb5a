import { z } from "zod";
import { Alias } from "./actor.ts";
import { PlaceId } from "./id.ts";

/** Coordinates never come from the texts, so they say where they come from. Degrees, WGS 84. */
export const Coordinates = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  origin: z.string().min(1),
  precision: z.string().min(1),
});

/** Where. `within` only where a text says it and nobody disputes it. */
export const Place = z.strictObject({
  is: z.literal("place"),
  id: PlaceId,
  name: z.string().min(1),
  aliases: z.array(Alias).default([]),
  /** What kind of place. */
  kind: z.enum([
    "state",
    "region",
    "district",
    "town",
    "village",
    "area",
    "installation",
    "water",
    "body",
  ]),
  /** The place that it lies in, where a text says so and nobody disputes it. */
  within: PlaceId.nullable().default(null),
  coordinates: Coordinates.nullable().default(null),
});
export type Place = z.infer<typeof Place>;
