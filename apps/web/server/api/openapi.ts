import { STATUS_CODES } from "node:http";
import { apiSchemas } from "@claimline/core/export/api";
import { ID } from "@claimline/core/model/id";
import { absolute } from "../site.ts";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

const text = { schema: { type: "string" } };
const json = (name: string): object => ({ "application/json": { schema: ref(name) } });
const ndjson = {
  "application/x-ndjson": {
    schema: {
      type: "string",
      description: "One Entry a line, as canonical JSON (RFC 8785); each line is ended.",
    },
  },
};

/** Answers that are problems, by status. */
const problems = (...statuses: number[]): Record<string, object> =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: STATUS_CODES[status]!,
        content: { "application/problem+json": { schema: ref("Problem") } },
      },
    ]),
  );

const UNCHANGED = { description: "What If-None-Match names still holds." };
const TAG = { description: 'The head, "SEQ:HASH".', ...text };
const HEADERS = {
  ETag: TAG,
  "Claimline-Head": { description: "The same without quotes.", ...text },
};

const STORY = {
  name: "story",
  in: "path",
  required: true,
  schema: { type: "string", pattern: ID.source, maxLength: 80 },
};

const FROM = {
  name: "from",
  in: "query",
  description: "The number of the first entry that is wanted.",
  schema: { type: "integer", minimum: 1, default: 1 },
};

const IF_MATCH = {
  name: "If-Match",
  in: "header",
  required: true,
  description: 'The head that the log is expected to have, "SEQ:HASH"; "none" begins a story.',
  ...text,
};

/** What the API is, for programs (OpenAPI 3.1): the schemas are those that everything is checked against. */
export const openApi = (): object => ({
  openapi: "3.1.0",
  info: {
    title: "Claimline",
    version: "1",
    description: "Stories as append-only logs of entries that are chained by their hashes.",
  },
  servers: [{ url: absolute("/api/v1") }],
  paths: {
    "/stories": {
      get: {
        summary: "The stories that stand",
        operationId: "stories",
        responses: {
          200: { description: "All of them.", content: json("Stories") },
          304: UNCHANGED,
        },
      },
    },
    "/{story}/log": {
      parameters: [STORY],
      get: {
        summary: "The entries of a log from one on",
        operationId: "log",
        parameters: [FROM],
        responses: {
          200: {
            description: "They, as they stand in the log.",
            headers: HEADERS,
            content: ndjson,
          },
          304: UNCHANGED,
          ...problems(400, 404, 410),
        },
      },
      post: {
        summary: "Appends entries, all or none",
        description: "The same append sent again is answered as the first time.",
        operationId: "append",
        security: [{ token: [] }],
        parameters: [IF_MATCH],
        requestBody: { required: true, content: ndjson },
        responses: {
          200: {
            description: "They are in the log.",
            headers: { ETag: TAG },
            content: json("Appended"),
          },
          ...problems(400, 401, 403, 404, 409, 413, 415, 428, 429, 503),
        },
      },
    },
    "/{story}/export": {
      parameters: [STORY],
      get: {
        summary: "A story as it stands at the end of its log, with the standings",
        operationId: "export",
        responses: {
          200: { description: "It.", content: json("Export") },
          304: UNCHANGED,
          ...problems(404, 410),
        },
      },
    },
    "/openapi.json": {
      get: {
        summary: "This description",
        operationId: "description",
        responses: {
          200: {
            description: "It.",
            content: { "application/json": { schema: { type: "object" } } },
          },
          304: UNCHANGED,
        },
      },
    },
  },
  components: {
    schemas: apiSchemas(),
    securitySchemes: { token: { type: "http", scheme: "bearer" } },
  },
});
