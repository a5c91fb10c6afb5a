import { listEvents } from "@claimline/core/export/lists";
import { line } from "../lines/span.ts";
import { markOf } from "../panes/mark.ts";
import { MARK, type Command } from "./command.ts";
import { ending, wanted } from "./query.ts";
import { tags } from "./tags.ts";

export const events: Command = {
  name: "events",
  takes: "[QUERY]",
  about: "every event, or those that match, newest first, with who says so and who denies it",
  examples: [
    ["claimline events", "what happened, and what was called for or pledged"],
    ["claimline events place:vardenis", "what is said to have happened at a place"],
    ["claimline events standing:acknowledged", "what the one says whom it counts against"],
  ],
  async run(asked) {
    const derivation = await asked.story();
    const views = listEvents(derivation, wanted(asked, derivation));
    return {
      data: views,
      table: {
        columns: [
          MARK,
          { title: "standing", extra: 3 },
          { title: "what", grows: true },
          { title: "when", extra: 4 },
          { title: "says so" },
          { title: "denies" },
          { title: "id", extra: 1 },
        ],
        rows: () =>
          views.map(({ id, title, when, standing, ledger }) => [
            [markOf(standing?.standing)],
            line(standing?.text ?? ""),
            line(title),
            line(when ?? "no day given"),
            line(tags(ledger?.up ?? [])),
            line(tags(ledger?.down ?? [])),
            line(id),
          ]),
      },
      ...ending(asked, views.length),
    };
  },
};
