import { writeHead } from "@claimline/core/log/noted";
import { counted } from "@claimline/core/views/words";
import { DEFAULT_LOG, withoutPassword } from "@claimline/store/places";
import { line, quiet, strong } from "../lines/span.ts";
import { Misuse, OK, type Command } from "./command.ts";
import type { CommandJson } from "./command-json.ts";

export const backup: Command = {
  name: "backup",
  takes: "FOLDER|FILE",
  about:
    "keeps the logs of a store or a site as log files, verified; publishing may go on meanwhile",
  options: {
    from: {
      type: "string",
      value: "LOG",
      about:
        "an SQLite file or postgres://…, #STORY for one of its stories; https://SITE, perhaps with /STORY; else CLAIMLINE_LOG, else claimline.db",
    },
  },
  examples: [
    ["claimline backup backups", "each story as backups/STORY.ndjson; the next time, what is new"],
    ["claimline backup one.ndjson --from claimline.db#water-main", "one story into one file"],
    ["claimline backup backups --from https://SITE", "what a site shows"],
  ],
  async run({ around, words, options }) {
    const [target, ...rest] = words;
    if (target === undefined || rest.length > 0)
      throw new Misuse("backup takes one folder, or one file that ends with .ndjson");
    const from = String(options["from"] ?? (around.env["CLAIMLINE_LOG"] || DEFAULT_LOG));
    const { keep } = await import("../stores.ts");
    const stories = await keep(from, target);
    return {
      data: { from: withoutPassword(from), stories } satisfies CommandJson["backup"],
      lines: () =>
        stories.flatMap(({ story, file, entries, head, isNew }) => [
          line(
            strong(isNew ? "Kept." : "Kept already."),
            ` ${story}: ${counted(entries, "entry", "entries")} in ${file}`,
          ),
          line(quiet(`head  ${writeHead(head)}`)),
        ]),
      code: OK,
    };
  },
};
