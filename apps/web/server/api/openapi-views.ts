import answers from "@claimline/core/schemas/answers.schema.json" with { type: "json" };
import { PARAMETERS, type ParameterName } from "./ask.ts";
import { json, problems, STORY, text, UNCHANGED } from "./openapi-parts.ts";
import { RECORDS, type RecordName } from "./records.ts";
import { VIEWS, type ViewName } from "./views.ts";

/** The schemas of the views, made from their types; in a description of an API they refer to each other by other paths. */
export const answerSchemas = (): Record<string, object> =>
  JSON.parse(
    JSON.stringify(answers.$defs).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as Record<string, object>;

const parameter = (name: ParameterName): object => ({ name, in: "query", ...PARAMETERS[name] });

const read = (
  name: string,
  schema: string,
  { about, takes }: { about: string; takes: readonly ParameterName[] },
): object => ({
  get: {
    summary: about,
    operationId: name,
    parameters: [parameter("asOf"), ...takes.map(parameter)],
    responses: {
      200: {
        description: "As of the moment.",
        headers: { ETag: { description: "Of this very text, as it is packed.", ...text } },
        content: json(schema),
      },
      304: UNCHANGED,
      ...problems(400, 404, 410),
    },
  },
});

const RECORD = {
  name: "id",
  in: "path",
  required: true,
  description: "The id of the record; of what was withdrawn, too.",
  ...text,
};

/** The addresses of all views and records. */
export const viewPaths = (): Record<string, object> => ({
  ...Object.fromEntries(
    (Object.keys(VIEWS) as ViewName[]).map((name) => [
      name === "story" ? "/{story}" : `/{story}/${name}`,
      { parameters: [STORY], ...read(name, name === "export" ? "Export" : name, VIEWS[name]) },
    ]),
  ),
  ...Object.fromEntries(
    (Object.keys(RECORDS) as RecordName[]).map((name) => [
      `/{story}/${name}/{id}`,
      { parameters: [STORY, RECORD], ...read(name, name, RECORDS[name]) },
    ]),
  ),
});
