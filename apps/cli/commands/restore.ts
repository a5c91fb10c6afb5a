import { writeHead } from "@claimline/core/log/noted";
import { counted } from "@claimline/core/views/words";
import { DEFAULT_LOG, withoutPassword } from "@claimline/store/places";
import { line, quiet, strong } from "../lines/span.ts";
import { Misuse, OK, type Command } from "./command.ts";
import type { CommandJson } from "./command-json.ts";

export const restore: Command = {
  name: "restore",
  takes: "FOLDER|FILE",
  about:
    "puts log files back into a store that lacks them, or lacks their end; never over another log",
  options: {
    to: {
      type: "string",
      value: "LOG",
      about:
        "an SQLite file, postgres://… or a site, https://…; else CLAIMLINE_LOG, else claimline.db",
    },
  },
  examples: [
    ["claimline restore backups", "all of them; what is there already is left as it is"],
    ["claimline restore one.ndjson --to postgres://…", "one story, into another store"],
  ],
  async run({ around, words, options }) {
    const [from, ...rest] = words;
    if (from === undefined || rest.length > 0)
      throw new Misuse("restore takes one log file, or a folder of them");
    const { env } = around;
    const address = String(options["to"] ?? (env["CLAIMLINE_LOG"] || DEFAULT_LOG));
    const to = withoutPassword(address);
    const { restore: putBack } = await import("../stores.ts");
    const stories = await putBack(from, address, env["CLAIMLINE_TOKEN"]?.trim() || null);
    return {
      data: { to, stories } satisfies CommandJson["restore"],
      lines: () =>
        stories.flatMap(({ story, entries, head }) => [
          entries > 0
            ? line(
                strong("Restored."),
                ` ${story}: ${counted(entries, "entry", "entries")} to ${to}`,
              )
            : line(strong("There already."), ` ${story}: nothing was written to ${to}`),
          line(quiet(`head  ${writeHead(head)}`)),
        ]),
      code: OK,
    };
  },
};
