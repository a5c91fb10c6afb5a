import { z } from "zod";
import { PostId, SourceId } from "./id.ts";
import { When } from "./when.ts";

/** A dispatch in the live blog. Its body is Markdown that cites `claim:`, `event:`, `actor:`, `place:` and `figure:` links. */
export const Post = z.strictObject({
  is: z.literal("post"),
  id: PostId,
  headline: z.string().min(1),
  at: When,
  /** Order within the day, from 1 (the step of rule T3). */
  order: z.int().positive(),
  key: z.boolean().default(false),
  /** What it is filed under, for the switch over the posts. */
  topic: z.enum(["fighting", "casualties", "diplomacy", "mobilisation", "background"]),
  /** The paragraphs that it tells again; what stands there becomes known with it (rule T3). */
  retells: z
    .array(z.strictObject({ source: SourceId, from: z.int().positive(), to: z.int().positive() }))
    .default([]),
  body: z.string().min(1),
});
export type Post = z.infer<typeof Post>;
