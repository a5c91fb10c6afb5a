import type { ServerResponse } from "node:http";

const TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
};

/** Answers with a file that a reader may keep. `words` make its name. */
export function sendFile(
  response: ServerResponse,
  words: readonly (string | null)[],
  format: keyof typeof TYPES,
  text: string,
): void {
  const name = words
    .filter(Boolean)
    .join("-")
    .replace(/[^\w.-]/g, "-");
  response.setHeader("content-type", TYPES[format]);
  response.setHeader("content-disposition", `inline; filename="${name}.${format}"`);
  response.end(text);
}
