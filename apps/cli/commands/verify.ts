import { readFileSync, statSync } from "node:fs";
import { counted } from "@claimline/core/views/words";
import { embeddedLog } from "../story/embedded.ts";
import { line, quiet, strong } from "../lines/span.ts";
import { BAD_DATA, Misuse, OK, type Command } from "./command.ts";

export const verify: Command = {
  name: "verify",
  takes: "[FILE]",
  about: "re-hashes a log and names the first entry that does not fit",
  examples: [
    ["claimline verify", "the log of the story that ships with the program"],
    ["claimline verify log.ndjson", "a log that you were given"],
  ],
  async run({ words, options }) {
    if (words.length > 1) throw new Misuse(`verify takes one file; found ${words.join(" ")}`);
    const file = words[0] ?? (options["story"] as string | undefined);
    const found = file === undefined ? null : statSync(file, { throwIfNoEntry: false });
    if (file !== undefined && !found?.isFile())
      throw new Misuse(
        `${file}: ${found ? "a log is one file" : "no such file"}`,
        found ? `for a story folder: claimline check ${file}` : null,
      );
    const { readLog } = await import("../schemas.ts");
    const read = readLog(file === undefined ? embeddedLog() : readFileSync(file, "utf8"));
    const name = file ?? "the log that ships with claimline";
    if (!read.ok) {
      const { line: at, seq, expected, found: instead } = read.problem;
      return {
        data: { ok: false, log: name, problem: read.problem },
        lines: () => [
          line(
            `${file ?? "log"}:${at}${seq === null ? "" : ` entry ${seq}`}: expected ${expected}; found ${instead}`,
          ),
          line(strong("It does not verify."), " Nothing after this entry can be trusted."),
        ],
        code: BAD_DATA,
      };
    }
    return {
      data: { ok: true, log: name, entries: read.entries.length, head: read.head },
      lines: () => [
        line(
          strong("It verifies."),
          ` ${counted(read.entries.length, "entry", "entries")}, each with the hash of the one before.`,
        ),
        line(quiet("head  "), read.head ? `${read.head.seq} ${read.head.hash}` : "none"),
      ],
      code: OK,
    };
  },
};
