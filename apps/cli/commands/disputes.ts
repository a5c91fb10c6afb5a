import { listDisputes } from "@claimline/core/export/lists";
import { line } from "../lines/span.ts";
import { markOf } from "../panes/mark.ts";
import { MARK, type Command } from "./command.ts";
import { ending, wanted } from "./query.ts";
import { tags } from "./tags.ts";

export const disputes: Command = {
  name: "disputes",
  takes: "[QUERY]",
  about: "every point that somebody denies, or those that match, as a question",
  examples: [
    ["claimline disputes", "contested ones, then denied ones"],
    ["claimline disputes actor:turkey", "those in which a voice has a part"],
    ["claimline disputes --as-of 2020-09-27", "as the day ended"],
  ],
  async run(asked) {
    const derivation = await asked.story();
    const views = listDisputes(derivation, wanted(asked, derivation));
    return {
      data: views,
      table: {
        columns: [
          MARK,
          { title: "standing" },
          { title: "question", grows: true },
          { title: "says so" },
          { title: "denies" },
          { title: "since", extra: 2 },
          { title: "id", extra: 1 },
        ],
        rows: () =>
          views.map((view) => [
            [markOf(view.standing.standing)],
            line(view.standing.text),
            line(view.question),
            line(tags(view.ledger.up)),
            line(tags(view.ledger.down)),
            line(view.since?.label ?? ""),
            line(view.ref),
          ]),
      },
      ...ending(asked, views.length),
    };
  },
};
