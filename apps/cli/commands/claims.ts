import { standingRef } from "@claimline/core/views/body";
import { chainText } from "@claimline/core/views/chain";
import { ledgerRow } from "@claimline/core/views/ledger";
import { standingView } from "@claimline/core/views/standing";
import { line } from "../lines/span.ts";
import { markOf } from "../panes/mark.ts";
import { MARK, NOTHING, OK, type Command } from "./command.ts";

export const claims: Command = {
  name: "claims",
  takes: "",
  about: "every statement, newest first",
  examples: [
    ["claimline claims -n 20", "the newest twenty"],
    ["claimline claims --json", "with speaker, chain and standing"],
  ],
  async run({ story, limit }) {
    const derivation = await story();
    const rows = [...derivation.story.claims.values()]
      .toReversed()
      .slice(0, limit)
      .map((claim) => {
        const ref = standingRef(derivation, claim.id);
        const standing = ref ? standingView(derivation.standing(ref)) : null;
        return { about: claim.about, ...ledgerRow(derivation, claim), standing };
      });
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
        rows: rows.map((view) => [
          [markOf(view.standing?.standing)],
          line(view.speaker.name),
          line(view.stance),
          line(view.statement),
          line(chainText(view.chain)),
          line(view.claim),
        ]),
      },
      code: rows.length > 0 ? OK : NOTHING,
    };
  },
};
