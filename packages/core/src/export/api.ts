import { z } from "zod";
import { Entry, RecordedAt } from "../log/entry.ts";
import { Hash } from "../model/appearance.ts";
import { StoryId } from "../model/id.ts";
import { Export } from "./json.ts";

const Head = z.strictObject({ seq: z.int().positive(), hash: Hash });

const Stories = z.strictObject({
  stories: z.array(
    z.strictObject({
      id: StoryId,
      title: z.string(),
      head: Head,
      /** Where the log is, and where readers are. */
      log: z.url(),
      page: z.url(),
    }),
  ),
});

const Appended = z.strictObject({ head: Head });

/** Problem details (RFC 9457), with what some of them tell beside the words. */
const Problem = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  /** The head that the log has, where another one was expected; null before its first entry. */
  head: Head.nullable().optional(),
  /** The first bad line of a body, from 1. */
  line: z.int().positive().optional(),
  /** What may have been meant by a name or an id that is not there. */
  near: z.array(z.string()).optional(),
  /** What to write instead, where that can be told. */
  hint: z.string().nullable().optional(),
  /** The place in a query that cannot be read, in UTF-16 code units. */
  position: z.int().nonnegative().optional(),
  length: z.int().nonnegative().optional(),
  takenDown: z.strictObject({ recordedAt: RecordedAt, note: z.string().nullable() }).optional(),
});

/** JSON Schemas (draft 2020-12) of what a site's API takes and gives, by name. */
export const apiSchemas = (): Record<string, object> =>
  Object.fromEntries(
    Object.entries({ Entry, Head, Stories, Export, Appended, Problem }).map(([name, schema]) => {
      // The description that they stand in says which draft they are of.
      const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "output" });
      return [name, rest];
    }),
  );
