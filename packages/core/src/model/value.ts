import { z } from "zod";
import { Measure } from "./measure.ts";
import { When } from "./when.ts";

/** How exactly a count is put. The last four carry no number. */
export const MODALITY = [
  "exactly",
  "at-least",
  "more-than",
  "approximately",
  "several",
  "dozens",
  "hundreds",
  "none-given",
] as const;
/** One of the modalities. */
export type Modality = (typeof MODALITY)[number];

/** What a count covers: a total for a period, an increment, a running count, a stock at a moment, one incident. */
export const COVERS = ["total", "increment", "cumulative", "stock", "incident"] as const;

const WORDED = new Set<Modality>(["several", "dozens", "hundreds", "none-given"]);

/** A figure (rule F1): one claim's value. The measure is that of its point; a claim that repeats it must agree. */
export const Value = z
  .strictObject({
    /** The words as printed, at most six. */
    words: z
      .string()
      .min(1)
      .refine((text) => text.split(/\s+/u).length <= 6, "the count as printed, at most six words"),
    /** How exactly the words put it; several, dozens, hundreds and none-given have no number. */
    modality: z.enum(MODALITY),
    /** The number in the words, if there is one. */
    number: z.int().nonnegative().nullable().default(null),
    /** What it covers: a total, an increment, a running count, a stock at a moment, one incident. */
    is: z.enum(COVERS),
    /** Left out: its point has it. */
    measure: Measure.optional(),
    /** The figure's own as-of phrase, where the text gives one (rule F1 of time: T1). */
    asOf: When.nullable().default(null),
    /** A sum of printed figures (rule F3). */
    derived: z.boolean().default(false),
    /** A total of which a part is a hole (rule F3). */
    partial: z.boolean().default(false),
  })
  .refine((value) => WORDED.has(value.modality) === (value.number === null), {
    path: ["number"],
    message: "a number, unless the modality is several, dozens, hundreds or none-given",
  });
export type Value = z.infer<typeof Value>;

/** Lowest and highest count that the words allow; null is open. */
export type Bounds = { min: number | null; max: number | null };

/** Rule F1: "about 200" has no bound that excludes anything, "more than 30" starts at 31. */
export function boundsOf(value: Value): Bounds {
  const n = value.number;
  switch (value.modality) {
    case "exactly":
      return { min: n, max: n };
    case "at-least":
      return { min: n, max: null };
    case "more-than":
      return { min: n! + 1, max: null };
    case "approximately":
      return { min: null, max: null };
    case "several":
      return { min: 2, max: null };
    case "dozens":
      return { min: 24, max: null };
    case "hundreds":
      return { min: 200, max: null };
    case "none-given":
      return { min: null, max: null };
  }
}

/** The least that a figure says, for the order of counts (rule F4): an approximate count orders by its number. */
export const minimumOf = (value: Value): number | null =>
  value.modality === "approximately" ? value.number : boundsOf(value).min;

/** A hole (rule F3): somebody says that nothing was given. */
export const isHole = (value: Value): boolean => value.modality === "none-given";
