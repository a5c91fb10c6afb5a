import { listTimeline } from "@claimline/core/export/lists";
import { listed } from "@claimline/core/views/words";
import { line, quiet } from "../lines/span.ts";
import { markOf } from "../panes/mark.ts";
import { MARK, type Command } from "./command.ts";
import { ending, wanted } from "./query.ts";

const LANES = {
  happened: "said to have happened",
  parties: "said by the parties",
  others: "said by others",
};

export const timeline: Command = {
  name: "timeline",
  takes: "[QUERY]",
  about: "what is said to have happened, and what was said, in order of its own time",
  examples: [
    ["claimline timeline", "oldest first; what no text dates comes last"],
    ["claimline timeline until:2020-07-31", "what came before August"],
    ["claimline timeline --json | jq '.[].items[].title'", "for another program"],
  ],
  async run(asked) {
    const derivation = await asked.story();
    const items = listTimeline(derivation, wanted(asked, derivation));
    return {
      data: items,
      table: {
        columns: [
          { title: "when" },
          MARK,
          { title: "standing" },
          { title: "what", grows: true },
          { title: "by", extra: 2 },
          { title: "lane", extra: 3 },
          { title: "id", extra: 1 },
        ],
        rows: () =>
          items.map((item) => [
            line(item.when ?? "no day given"),
            [markOf(item.standing?.standing)],
            line(item.standing?.text ?? ""),
            line(item.title),
            line(listed(item.by.map((by) => by.voice?.tag ?? by.name))),
            line(quiet(LANES[item.lane])),
            line(item.id),
          ]),
      },
      ...ending(asked, items.length),
    };
  },
};
