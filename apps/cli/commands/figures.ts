import { exportFigures } from "@claimline/core/export/figures";
import { figureRows } from "@claimline/core/views/figure-rows";
import { figuresView } from "@claimline/core/views/figures";
import { EMPTY, line } from "../lines/span.ts";
import { figuresDoc } from "../panes/figures.ts";
import { markOf } from "../panes/mark.ts";
import { MARK, NOTHING, OK, type Command } from "./command.ts";

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
    const derivation = await story();
    const groups = figuresView(derivation);
    const all = exportFigures(derivation)!;
    const data = { ...all, rows: all.rows.slice(0, limit) };
    const found = { data, rows: data.rows, code: data.rows.length > 0 ? OK : NOTHING };
    if (options["chart"])
      return {
        ...found,
        lines: (width) =>
          groups.flatMap((group, at) => [
            ...(at > 0 ? [EMPTY] : []),
            ...figuresDoc(group, width).lines,
          ]),
      };
    return {
      ...found,
      table: {
        columns: [
          { title: "what", grows: true },
          { title: "voice" },
          { title: "side", extra: 1 },
          { title: "count" },
          MARK,
          { title: "standing" },
          { title: "when", extra: 3 },
          { title: "claim", extra: 2 },
        ],
        rows: groups
          .flatMap((group) => figureRows(group).map((row) => ({ group, ...row })))
          .slice(0, limit)
          .map(({ group, series, figure }) => [
            line(group.title),
            line(series.title),
            line(series.about),
            line(figure?.words ?? series.hole ?? ""),
            [markOf(figure?.standing.standing)],
            line(figure?.standing.text ?? "hole"),
            line(figure?.when ?? ""),
            line(figure?.claim ?? ""),
          ]),
      },
    };
  },
};
