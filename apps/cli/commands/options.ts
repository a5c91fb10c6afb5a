import type { Option } from "./command.ts";

/** Every format in which an answer can be had. */
export const FORMATS = ["plain", "json", "ndjson", "csv", "markdown"] as const;

/** Options that every command takes. */
export const COMMON: Readonly<Record<string, Option>> = {
  story: {
    type: "string",
    short: "s",
    value: "PATH",
    about: "a story folder or a log file; else the story that ships with it",
  },
  "as-of": {
    type: "string",
    short: "t",
    value: "T",
    about: "as it stood: a day, a part of a day, an instant, post:ID, an entry",
  },
  format: {
    type: "string",
    short: "f",
    value: "FORMAT",
    choices: FORMATS,
    about: `${FORMATS.slice(0, -1).join(", ")} or ${FORMATS.at(-1)}`,
  },
  json: { type: "boolean", about: "the same as --format json" },
  plain: {
    type: "boolean",
    about: "one row a line, columns parted by tabs; what a pipe gets by itself",
  },
  limit: { type: "string", short: "n", value: "N", about: "at most N rows" },
  color: {
    type: "string",
    value: "WHEN",
    choices: ["auto", "never", "always"],
    about: "auto, never or always",
  },
  "no-pager": {
    type: "boolean",
    about: "on a terminal, too, print at once what is longer than the screen ($PAGER, else less)",
  },
  ascii: { type: "boolean", about: "marks and lines in ASCII" },
  "screen-reader": {
    type: "boolean",
    about: "the screen told in sentences, one below the other, with the same keys",
  },
  help: { type: "boolean", short: "h", about: "this help" },
  version: { type: "boolean", short: "V", about: "the version" },
};
