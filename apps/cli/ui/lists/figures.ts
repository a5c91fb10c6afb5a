import type { Derivation } from "@claimline/core/derive/derivation";
import { figuresView } from "@claimline/core/views/figures";
import { HOLES_TITLE, standsView } from "@claimline/core/views/standsnow";
import { counted } from "@claimline/core/views/words";
import { span } from "../../lines/span.ts";
import type { Row } from "../../panes/ref.ts";

/** What is counted, a row for each thing; last, what nobody has given. */
export const figureRows = (derivation: Derivation): Row[] => [
  ...countedRows(derivation),
  ...holeRow(derivation),
];

function holeRow(derivation: Derivation): Row[] {
  const { length } = standsView(derivation).holes;
  if (length === 0) return [];
  return [
    {
      ref: { kind: "holes", id: "holes" },
      mark: [span("░", "quiet")],
      label: "",
      title: HOLES_TITLE,
      side: counted(length, "total"),
      keys: [],
      group: "not given",
    },
  ];
}

const countedRows = (derivation: Derivation): Row[] =>
  figuresView(derivation).map((group) => {
    const figures = group.series.flatMap((series) => series.figures);
    const holes = group.series.filter((series) => series.hole).length;
    return {
      ref: { kind: "figures", id: group.id },
      mark: [span(" ")],
      // Before the title, how many counts there are would read as how many were killed.
      label: "",
      title: group.title,
      side: [counted(figures.length, "count"), holes > 0 && counted(holes, "hole")]
        .filter(Boolean)
        .join(", "),
      keys: figures.map((figure) => `claim:${figure.claim}`),
      group: group.episode,
    };
  });
