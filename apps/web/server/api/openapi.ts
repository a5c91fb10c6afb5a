import { apiSchemas } from "@claimline/core/export/api";
import { absolute } from "../site.ts";
import { HEADERS, json, ndjson, problems, STORY, TAG, text, UNCHANGED } from "./openapi-parts.ts";
import { answerSchemas, viewPaths } from "./openapi-views.ts";

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
        description: "Of a story that was taken down, only with a token that may append to it.",
        operationId: "log",
        parameters: [FROM],
        responses: {
          200: {
            description: "They, as they stand in the log.",
            headers: HEADERS,
            content: ndjson,
          },
          304: UNCHANGED,
          ...problems(400, 401, 403, 404, 410),
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
    ...viewPaths(),
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
    schemas: { ...answerSchemas(), ...apiSchemas() },
    securitySchemes: { token: { type: "http", scheme: "bearer" } },
  },
});
