import { z } from "zod";
import { ActorId, PointId } from "./id.ts";
import { Measure } from "./measure.ts";
import { LocalPointRef } from "./ref.ts";

/** What kind of statement a point is; only facts, and forecasts with a date, are assessed (rule S1). */
export const POINT_KINDS = ["fact", "evaluation", "forecast", "quantity"] as const;

/** One separate statement about an event, worded positively and neutrally (rule M3). */
export const Point = z
  .strictObject({
    /** Its own within the event; claims name it as event#point. */
    id: PointId,
    /** The statement, positive and neutral. */
    text: z.string().min(1),
    /** A fact unless it says otherwise; only a quantity has a measure. */
    kind: z.enum(POINT_KINDS).default("fact"),
    /** What a quantity counts (rule F1). */
    measure: Measure.optional(),
    /** Whose own loss, lost ground, fault or act it would be (rule S7). */
    answerable: z.array(ActorId).default([]),
    /** Its wording as a question; required once contested. */
    question: z.string().endsWith("?", "a question that ends with a question mark").optional(),
    /** What it rests on (rule M4); by default the core, an empty list for nothing. */
    restsOn: z.array(LocalPointRef).optional(),
    /** Points that cannot hold together with it. */
    excludes: z.array(LocalPointRef).default([]),
  })
  .refine((point) => (point.kind === "quantity") === (point.measure !== undefined), {
    path: ["measure"],
    message: "a measure for a quantity, and for nothing else (rule M3)",
  });
export type Point = z.infer<typeof Point>;
