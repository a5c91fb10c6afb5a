import { listClaims } from "@claimline/core/export/lists";
import { chainText } from "@claimline/core/views/chain";
import { line } from "../lines/span.ts";
import { markOf } from "../panes/mark.ts";
import { MARK, type Command } from "./command.ts";
import { ending, wanted } from "./query.ts";

export const claims: Command = {
  name: "claims",
  takes: "[QUERY]",
  about: "every statement, or those that match, newest first",
  examples: [
    ["claimline claims -n 20", "the newest twenty"],
    ["claimline claims stance:denies actor:armenia", "what Armenia denies"],
    ["claimline claims --json", "with speaker, chain and standing"],
  ],
  async run(asked) {
    const derivation = await asked.story();
    const rows = listClaims(derivation, wanted(asked, derivation));
    return {
      data: rows,
      table: {
        columns: [
          MARK,
          { title: "who" },
          { title: "stance" },
          { title: "statement", grows: true },
          { title: "in print", extra: 2 },
          { title: "id", extra: 1 },
        ],
        rows: () =>
          rows.map((view) => [
            [markOf(view.standing?.standing)],
            line(view.speaker.name),
            line(view.stance),
            line(view.statement),
            line(chainText(view.chain)),
            line(view.claim),
          ]),
      },
      ...ending(asked, rows.length),
    };
  },
};
