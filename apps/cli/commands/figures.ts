import { figuresView } from "@claimline/core/views/figures";
import { EMPTY, line } from "../lines/span.ts";
import { figuresDoc } from "../panes/figures.ts";
import { markOf } from "../panes/mark.ts";
import { NOTHING, OK, type Command } from "./command.ts";

export const figures: Command = {
  name: "figures",
  takes: "",
  about: "every count that somebody gave, by voice; nothing is summed, holes are shown",
  options: { chart: { type: "boolean", about: "drawn on a common scale" } },
  examples: [
    ["claimline figures", "a row for each count"],
    ["claimline figures --chart", "a chart for each voice, a hole at full size"],
  ],
  async run({ story, limit, options }) {
    const groups = figuresView(await story());
    const rows = groups.flatMap((group) =>
      group.series.flatMap((series) => [
        ...series.figures.map((figure) => ({ group, series, figure, hole: null as string | null })),
        ...(series.hole && series.figures.length === 0
          ? [{ group, series, figure: null, hole: series.hole }]
          : []),
      ]),
    );
    const code = rows.length > 0 ? OK : NOTHING;
    if (options["chart"])
      return {
        data: groups,
        lines: (width) =>
          groups.flatMap((group, at) => [
            ...(at > 0 ? [EMPTY] : []),
            ...figuresDoc(group, width).lines,
          ]),
        code,
      };
    return {
      data: groups,
      table: {
        columns: [
          { title: "what", grows: true },
          { title: "voice" },
          { title: "side", extra: 1 },
          { title: "count" },
          { title: "" },
          { title: "standing" },
          { title: "when", extra: 3 },
          { title: "claim", extra: 2 },
        ],
        rows: rows
          .slice(0, limit)
          .map(({ group, series, figure, hole }) => [
            line(group.title),
            line(series.title),
            line(series.about),
            line(figure?.words ?? hole ?? ""),
            [markOf(figure?.standing.standing)],
            line(figure?.standing.text ?? "hole"),
            line(figure?.when ?? ""),
            line(figure?.claim ?? ""),
          ]),
      },
      code,
    };
  },
};
