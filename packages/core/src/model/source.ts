import { z } from "zod";
import { Hash } from "./appearance.ts";
import { ActorId, SourceId } from "./id.ts";
import { When } from "./when.ts";

/** A run of six or more words in common with another source: positions and length, never the words (rule S, independent groups). */
export const SharedRun = z.strictObject({
  with: SourceId,
  paragraph: z.int().positive(),
  /** Index of the first word in its paragraph, from 0. */
  word: z.int().nonnegative(),
  there: z.strictObject({ paragraph: z.int().positive(), word: z.int().nonnegative() }),
  /** Words in the run, each name of an actor or place counted as one. */
  length: z.int().min(6),
});
export type SharedRun = z.infer<typeof SharedRun>;

/** One text that was read. Paragraph n is the n-th non-empty line of its file. */
export const Source = z
  .strictObject({
    is: z.literal("source"),
    id: SourceId,
    /** How pages cite it, such as S5. */
    label: z.string().regex(/^[A-Z][A-Z0-9]{0,3}$/, "a short label such as S5"),
    /** The name of the file that was read. */
    file: z.string().min(1),
    /** Who published it; null if the text names nobody. */
    outlet: ActorId.nullable().default(null),
    /** As printed, up to ten words, then an ellipsis; null if it has none. */
    title: z.string().min(1).nullable().default(null),
    /** What kind of text it is, in two or three words of ours. */
    describes: z.string().min(1),
    /** When it came out. */
    published: When.nullable().default(null),
    /** Why that date, if the text does not print it. */
    inferred: z.string().min(1).nullable().default(null),
    /** Such as en. */
    language: z.string().min(2),
    /** Whether it is a translation; then nothing is quoted from it. */
    translated: z.boolean().default(false),
    /** Its first paragraph in the file, from 1. */
    first: z.int().positive(),
    /** Its last paragraph in the file. */
    last: z.int().positive(),
    /** SHA-256 of its paragraphs. */
    hash: Hash,
    /** The hash of each paragraph from `first` to `last`. */
    paragraphs: z.array(Hash),
    /** Sections that the text prints newest first, as [first, last] paragraph (rule T2). */
    newestFirst: z.array(z.tuple([z.int().positive(), z.int().positive()])).default([]),
    /** Words in common with other sources, counted and not judged. */
    sharedText: z.array(SharedRun).default([]),
  })
  .refine((source) => source.paragraphs.length === source.last - source.first + 1, {
    path: ["paragraphs"],
    message: "one hash for each paragraph from first to last",
  });
export type Source = z.infer<typeof Source>;
