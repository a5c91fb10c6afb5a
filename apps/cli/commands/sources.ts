import { listSources } from "@claimline/core/export/lists";
import { line } from "../lines/span.ts";
import { NOTHING, OK, type Command } from "./command.ts";

export const sources: Command = {
  name: "sources",
  takes: "",
  about: "the texts that were read, and how much came of each",
  examples: [
    ["claimline sources", "in the order of their labels"],
    ["claimline source s2", "one of them, paragraph by paragraph"],
  ],
  async run({ story, limit }) {
    const views = listSources(await story(), { limit });
    return {
      data: views,
      table: {
        columns: [
          { title: "", name: "label" },
          { title: "outlet", extra: 2 },
          { title: "title", grows: true },
          { title: "published", extra: 1 },
          { title: "paragraphs", right: true },
          { title: "statements", right: true },
          { title: "calls", right: true, extra: 4 },
          { title: "left out", right: true, extra: 3 },
          { title: "id" },
        ],
        rows: () =>
          views.map((view) => [
            line(view.label),
            line(view.outlet?.name ?? "not given"),
            line(view.title ?? view.describes),
            line(view.published ?? "no day given"),
            line(String(view.counts.paragraphs)),
            line(String(view.counts.claims)),
            line(String(view.counts.speechActs)),
            line(String(view.counts.leftOut)),
            line(view.id),
          ]),
      },
      code: views.length > 0 ? OK : NOTHING,
    };
  },
};
