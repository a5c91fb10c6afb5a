import { z } from "zod";
import { Appearance } from "../model/appearance.ts";
import { RecordedAt } from "../log/entry.ts";
import { SCHEMAS } from "../model/record.ts";

/** JSON Schema, as far as these are made of it. */
export type FileSchema = {
  properties?: Record<string, FileSchema>;
  required?: string[];
  [key: string]: unknown;
};

/* What the folder reader adds by itself: the kind, from the path, and the hash of a paragraph, from its source. */
const Printed = Appearance.partial({ hash: true });

const { story, source, actor, place, event, claim } = SCHEMAS;

const RECORDS = {
  story: story.omit({ is: true }).extend({ recordedAt: RecordedAt }),
  sources: z.strictObject(source.shape).omit({ is: true }),
  actors: actor.omit({ is: true }),
  places: place.omit({ is: true }),
  events: z
    .strictObject(event.shape)
    .omit({ is: true })
    .extend({ appearances: z.array(Printed).default([]) }),
  claims: z
    .strictObject(claim.shape)
    .omit({ is: true })
    .extend({ appearances: z.array(Printed).min(1) }),
};

/** What a YAML file of a story folder holds, by the name of the file or of the folder that it stands in. */
export type FileKind = keyof typeof RECORDS;

const idle = (key: string, value: unknown): boolean =>
  key === "default" || value === Number.MAX_SAFE_INTEGER || value === "ends_with";

/* A word that has the form of an id is no choice of its own: a wrong id would be told to be that word. */
const isWord = (each: unknown): boolean =>
  typeof each === "object" && each !== null && "const" in each;

/** Without what tells an author nothing: defaults that mean that nothing is there, the largest number, formats of zod's own. */
function plain(schema: unknown): unknown {
  if (Array.isArray(schema)) {
    const rest = schema.filter((each) => !isWord(each));
    return (rest.length > 0 ? rest : schema).map(plain);
  }
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !idle(key, value))
      .map(([key, value]) => [key, plain(value)]),
  );
}

/**
 * The JSON Schema (draft 7, which editors know best) of one record in each kind of YAML file of a story folder, made
 * from the schemas of the model. Rules that look across fields or records are left to `check`.
 */
export const fileSchemas = (): Record<FileKind, FileSchema> =>
  Object.fromEntries(
    Object.entries(RECORDS).map(([kind, schema]) => {
      const made = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
      const { $schema: _, ...rest } = plain(made) as FileSchema;
      return [kind, rest];
    }),
  ) as Record<FileKind, FileSchema>;

/** The schema of a whole file: one record, or, of every kind but the story, a list of them too. */
export const fileSchema = (kind: FileKind, record: FileSchema): object => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: `Claimline: ${kind === "story" ? "the story" : kind}`,
  ...(kind === "story"
    ? record
    : {
        definitions: { record },
        anyOf: [
          { type: "array", items: { $ref: "#/definitions/record" } },
          { $ref: "#/definitions/record" },
        ],
      }),
});
