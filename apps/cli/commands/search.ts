import { parseQuery } from "@claimline/core/query/parse";
import { FIELDS } from "@claimline/core/query/fields";
import { search as find } from "@claimline/core/query/search";
import { resultView } from "@claimline/core/views/results";
import { line, quiet, type Line } from "../lines/span.ts";
import { foundRow } from "../ui/lists/found.ts";
import { MARK, Misuse, NOTHING, OK, type Command } from "./command.ts";

/** A query that cannot be read: the text, a caret under the place, what to write. */
function refuse(
  text: string,
  problem: {
    position: number;
    length: number;
    expected: string;
    found: string;
    hint: string | null;
  },
): Misuse {
  const caret = `${" ".repeat(problem.position)}${"^".repeat(Math.max(1, Math.min(problem.length, 40)))}`;
  return new Misuse(
    `the query, at ${problem.position + 1}: expected ${problem.expected}; found ${problem.found}`,
    text.length < 200
      ? `  ${text}\n  ${caret}${problem.hint ? `\n${problem.hint}` : ""}`
      : problem.hint,
  );
}

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
  async run({ words, story, limit }) {
    const text = words.join(" ");
    const derivation = await story();
    const read = parseQuery(text, derivation.story);
    if (!read.ok) throw refuse(text, read.problems[0]);
    const { found, total } = find(derivation, read.query, { limit });
    const results = found.map((record) => resultView(derivation, record));
    const note: Line = line(
      quiet(`${total} found${found.length < total ? `, ${found.length} shown` : ""}`),
    );
    return {
      data: { query: text, total, results },
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
        rows: found.map((record, at) => {
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
      ...(total > 0 ? { note } : { complaint: [`nothing matches ${text}`] }),
      code: total > 0 ? OK : NOTHING,
    };
  },
};
