import { listFigures } from "@claimline/core/export/lists";
import { keeping } from "@claimline/core/query/search";
import { figureRows } from "@claimline/core/views/figure-rows";
import { figuresView } from "@claimline/core/views/figures";
import { EMPTY, line } from "../lines/span.ts";
import { figuresDoc } from "../panes/figures.ts";
import { markOf } from "../panes/mark.ts";
import { MARK, type Command } from "./command.ts";
import { ending, wanted } from "./query.ts";

export const figures: Command = {
  name: "figures",
  takes: "[QUERY]",
  about: "every count that somebody gave, by voice; nothing is summed, holes are shown",
  options: {
    chart: { type: "boolean", about: "drawn on a common scale" },
    holes: { type: "boolean", about: "only what nobody has given" },
  },
  examples: [
    ["claimline figures", "a row for each count"],
    ["claimline figures actor:nagorno-karabakh", "what one voice counts"],
    ["claimline figures --holes", "what nobody has given"],
    ["claimline figures --chart", "a chart for each voice, a hole at full size"],
  ],
  async run(asked) {
    const { limit, options } = asked;
    const derivation = await asked.story();
    const list = wanted(asked, derivation);
    const keeps = keeping(derivation, list.query);
    // What a query narrows to are statements; a hole is none, and stands where all is shown.
    const isKept = (claim: string | null | undefined): boolean =>
      keeps(...(claim ? [`claim:${claim}`] : []));
    const holes = Boolean(options["holes"]);
    const groups = figuresView(derivation).filter(({ series }) =>
      series.some(({ figures }) => keeps() || figures.some(({ claim }) => isKept(claim))),
    );
    const data = listFigures(derivation, list, holes);
    const found = { data, rows: data.rows, ...ending(asked, data.rows.length) };
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
        rows: () =>
          groups
            .flatMap((group) => figureRows(group).map((row) => ({ group, ...row })))
            .filter(({ figure }) => isKept(figure?.claim))
            .filter(({ figure }) => !holes || !figure || figure.drawn === "hole")
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
