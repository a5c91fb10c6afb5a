import { listPlaces } from "@claimline/core/export/lists";
import { line } from "../lines/span.ts";
import { markOf } from "../panes/mark.ts";
import { MARK, type Command } from "./command.ts";
import { ending, wanted } from "./query.ts";

export const places: Command = {
  name: "places",
  takes: "[QUERY]",
  about: "every place that is named, or those that match, by name, with how much is said of it",
  examples: [
    ["claimline places", "with the mark of the most disputed event there"],
    ["claimline places place:azerbaijan", "a place, and the places within it"],
    ["claimline places --json", "with coordinates, and where they come from"],
  ],
  async run(asked) {
    const derivation = await asked.story();
    const views = listPlaces(derivation, wanted(asked, derivation));
    return {
      data: views,
      table: {
        columns: [
          MARK,
          { title: "place", grows: true },
          { title: "within" },
          { title: "kind", extra: 2 },
          { title: "events", right: true },
          { title: "id", extra: 1 },
        ],
        rows: () =>
          views.map(({ id, name, kind, within, events }) => [
            [markOf(events[0]?.standing?.standing)],
            line(name),
            line(within?.name ?? ""),
            line(kind),
            line(String(events.length)),
            line(id),
          ]),
      },
      ...ending(asked, views.length),
    };
  },
};
