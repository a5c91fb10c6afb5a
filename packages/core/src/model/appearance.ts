import { z } from "zod";
import { SourceId } from "./id.ts";

/** SHA-256 in hexadecimal. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 hash, 64 hexadecimal digits");

/** At most twelve words: a quote is given only where the wording itself is the news. */
export const Quote = z
  .string()
  .min(1)
  .refine(
    (text) => text.trim().split(/\s+/u).length <= 12,
    "a quote of at most twelve words (rule M2)",
  );

/**
 * Where a claim or speech act stands in print: a source, its paragraph (counted through the whole file),
 * the hash of that paragraph, and optionally a short quote.
 */
export const Appearance = z.strictObject({
  /** The text that it stands in. */
  source: SourceId,
  /** Its paragraph, counted through the whole file from 1. */
  paragraph: z.int().positive(),
  /** Left out in a folder: it is taken from the source. */
  hash: Hash,
  /** At most twelve words, where the wording itself is the news; none from a translation. */
  quote: Quote.optional(),
});
export type Appearance = z.infer<typeof Appearance>;

/** How an utterance was made, where a text says so. */
export const HOW = [
  "spoken",
  "written",
  "social-media",
  "telephone",
  "press-conference",
  "broadcast",
  "picture",
] as const;

/** What claims and speech acts share: the relays in order (they carry no weight), the manner, the places in print. */
export const utterance = {
  /** How it was uttered, where a text says so. */
  how: z.enum(HOW).nullable().default(null),
  /** The named channel, such as Facebook; null if the text names none. */
  channel: z.string().min(1).nullable().default(null),
};
