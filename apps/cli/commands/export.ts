import { allStandings } from "@claimline/core/derive/derivation";
import { exportStory } from "@claimline/core/export/json";
import { headOfState } from "@claimline/core/log/state";
import { textOf } from "@claimline/core/views/changes";
import { standingView } from "@claimline/core/views/standing";
import { line } from "../lines/span.ts";
import { Misuse, type Command } from "./command.ts";
import { json } from "@claimline/core/text/safe-json";

export const exportCommand: Command = {
  name: "export",
  takes: "",
  about: "the whole story as one JSON object: its records, and every standing with its reasons",
  options: { schema: { type: "boolean", about: "the JSON Schema of that object instead" } },
  examples: [
    ["claimline export --format json > story.json", "all of it"],
    ["claimline export --as-of 2020-09-28 | jq '.standings[]'", "as it stood"],
    ["claimline export --format csv", "every standing, with its rule and its statements"],
    ["claimline export --schema", "what it looks like"],
  ],
  async run({ options, story, open }) {
    if (options["schema"]) {
      const { exportSchema } = await import("../schemas.ts");
      const schema = exportSchema();
      return { data: schema, raw: json(schema) };
    }
    const head = headOfState((await open()).state);
    if (!head) throw new Misuse("the log is empty: there is nothing to export");
    const derivation = await story();
    const data = exportStory(derivation, head);
    const { story: record, head: _head, standings, ...records } = data;
    return {
      data,
      raw: json(data),
      rows: [record, ...Object.values(records).flat(), ...standings],
      table: {
        columns: ["standing", "of", "what", "rule", "statements"].map((title) => ({ title })),
        rows: () =>
          allStandings(derivation).map((standing) => [
            line(standingView(standing).text),
            line(standing.of),
            line(textOf(derivation, standing.of).text),
            line(standing.reasons.map(({ rule }) => rule).join(" ")),
            line([...new Set(standing.reasons.flatMap(({ claims }) => claims))].join(" ")),
          ]),
      },
    };
  },
};
