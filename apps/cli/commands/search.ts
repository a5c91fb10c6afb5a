import { listFound } from "@claimline/core/export/lists";
import { FIELDS } from "@claimline/core/query/fields";
import { search as find } from "@claimline/core/query/search";
import { line, quiet, type Line } from "../lines/span.ts";
import { foundRow } from "../ui/lists/found.ts";
import { MARK, type Command } from "./command.ts";
import { ending, queryOf } from "./query.ts";

export const search: Command = {
  name: "search",
  takes: "[QUERY]",
  about: "every record that matches, newest first",
  examples: [
    ["claimline search drone", "words, from the beginning of a word"],
    ["claimline search standing:contested actor:armenia", "side by side: both must hold"],
    ["claimline search 'kind:claim (killed or wounded) -by:outlet'", "or, brackets, not"],
    ["claimline search 'figure:killed>50' --json", `fields: ${Object.keys(FIELDS).join(", ")}`],
  ],
  async run(asked) {
    const derivation = await asked.story();
    const { text, query } = queryOf(asked, derivation);
    const { found } = find(derivation, query, { limit: asked.limit });
    const data = listFound(derivation, { query, limit: asked.limit }, text);
    const { total, results } = data;
    const note: Line = line(
      quiet(`${total} found${found.length < total ? `, ${found.length} shown` : ""}`),
    );
    return {
      data,
      rows: results,
      table: {
        columns: [
          { title: "kind" },
          MARK,
          { title: "standing", extra: 2 },
          { title: "what", grows: true },
          { title: "by", extra: 3 },
          { title: "id", extra: 1 },
        ],
        rows: () =>
          found.map((record, at) => {
            const { standing, text: what, speaker } = results[at]!;
            return [
              line(record.is),
              foundRow(derivation, record).mark,
              line(standing?.text ?? ""),
              line(what),
              line(speaker?.name ?? ""),
              line(record.id),
            ];
          }),
      },
      ...(total > 0 ? { note } : {}),
      ...ending(asked, total),
    };
  },
};
