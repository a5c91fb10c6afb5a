import { STATUS_CODES } from "node:http";
import { ID } from "@claimline/core/model/id";

/* What the descriptions of addresses have in common. */

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

export const text = { schema: { type: "string" } };

export const json = (name: string): object => ({ "application/json": { schema: ref(name) } });

export const ndjson = {
  "application/x-ndjson": {
    schema: {
      type: "string",
      description: "One Entry a line, as canonical JSON (RFC 8785); each line is ended.",
    },
  },
};

/** Answers that are problems, by status. */
export const problems = (...statuses: number[]): Record<string, object> =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: STATUS_CODES[status]!,
        content: { "application/problem+json": { schema: ref("Problem") } },
      },
    ]),
  );

export const UNCHANGED = { description: "What If-None-Match names still holds." };

export const TAG = { description: 'The head, "SEQ:HASH".', ...text };

export const HEADERS = {
  ETag: TAG,
  "Claimline-Head": { description: "The same without quotes.", ...text },
};

export const STORY = {
  name: "story",
  in: "path",
  required: true,
  schema: { type: "string", pattern: ID.source, maxLength: 80 },
};
