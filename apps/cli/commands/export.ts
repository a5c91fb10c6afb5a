import { exportStory } from "@claimline/core/export/json";
import { Misuse, type Command } from "./command.ts";
import { json } from "./print.ts";

export const exportCommand: Command = {
  name: "export",
  takes: "",
  about: "the whole story as one JSON object: its records, and every standing with its reasons",
  options: { schema: { type: "boolean", about: "the JSON Schema of that object instead" } },
  examples: [
    ["claimline export --format json > story.json", "all of it"],
    ["claimline export --as-of 2020-09-28 | jq '.standings[]'", "as it stood"],
    ["claimline export --schema", "what it looks like"],
  ],
  async run({ options, story, open }) {
    if (options["format"] !== undefined && options["format"] !== "json")
      throw new Misuse("export knows --format json");
    if (options["schema"]) {
      const { exportSchema } = await import("../schemas.ts");
      return { data: null, raw: json(exportSchema()) };
    }
    const head = (await open()).head();
    if (!head) throw new Misuse("the log is empty: there is nothing to export");
    const data = exportStory(await story(), head);
    return { data, raw: json(data) };
  },
};
