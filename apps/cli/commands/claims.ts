import { claimView, type ClaimView } from "@claimline/core/views/claim";
import { chainText } from "@claimline/core/views/chain";
import { line } from "../lines/span.ts";
import { markOf } from "../panes/mark.ts";
import { NOTHING, OK, type Command } from "./command.ts";

export const claims: Command = {
  name: "claims",
  takes: "",
  about: "every statement, newest first",
  examples: [
    ["claimline claims -n 20", "the newest twenty"],
    ["claimline claims --json", "with ledger, chain and reasons"],
  ],
  async run({ story, limit }) {
    const derivation = await story();
    const views = [...derivation.story.claims.keys()]
      .toReversed()
      .slice(0, limit)
      .map((id) => claimView(derivation, id) as ClaimView);
    return {
      data: views,
      table: {
        columns: [
          { title: "" },
          { title: "who" },
          { title: "stance" },
          { title: "statement", grows: true },
          { title: "in print" },
          { title: "id" },
        ],
        rows: views.map((view) => [
          [markOf(view.standing?.standing)],
          line(view.row.speaker.name),
          line(view.row.stance),
          line(view.row.statement),
          line(chainText(view.row.chain)),
          line(view.id),
        ]),
      },
      code: views.length > 0 ? OK : NOTHING,
    };
  },
};
