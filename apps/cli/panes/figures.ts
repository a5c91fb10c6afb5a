import { shownGroup } from "@claimline/core/views/figure-cards";
import type { FigureGroup } from "@claimline/core/views/figures";
import { isEndless } from "../lines/measure.ts";
import { EMPTY, line, past, quiet, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "./ref.ts";
import { beside, even } from "./beside.ts";
import { DocBuilder } from "./doc.ts";
import { cardLines } from "./figure-card.ts";
import { figureTable } from "./figure-table.ts";

const GAP = 4;
const NARROWEST = 32;
const WIDEST = 52;
const HEIGHT = 6;

/** How the charts are to be read; the shape of a mark is told beside it in words, too. */
const KEY: readonly Line[] = [
  line(strong("●"), quiet("\u00a0exact   ")),
  line(strong("▲"), quiet("\u00a0at\u00a0least   ")),
  line(strong("◆"), quiet("\u00a0about   ")),
  line(quiet("○△◇\u00a0superseded   ")),
  line(past("◌"), quiet("\u00a0out\u00a0of\u00a0order   ")),
  line(quiet("◦\u00a0another\u00a0voice")),
];

/** One thing that is counted: a chart for each voice on one scale, holes at full size, then the same as a table. Nothing is summed. */
export function figuresDoc(all: FigureGroup, width: number): Doc {
  const doc = new DocBuilder();
  const { group, cards: whole } = shownGroup(all);
  // Told, the table has all that the charts show.
  const cards = isEndless(width) ? [] : whole;
  doc
    .add(...wrap(line(quiet(group.episode)), width))
    .gap()
    .add(...wrap(line(strong(group.title), quiet("   nothing is summed across voices")), width))
    .add(...(cards.length > 0 ? wrap(line(...KEY), width) : []))
    .gap();
  const columns = Math.max(
    1,
    Math.min(3, cards.length, Math.floor((width + GAP) / (NARROWEST + GAP))),
  );
  const each = Math.min(WIDEST, Math.floor((width - GAP * (columns - 1)) / columns));
  const drawn = cards.map((card) => cardLines(card, group, { width: each, height: HEIGHT }));
  for (let at = 0; at < drawn.length; at += columns) {
    const row = drawn.slice(at, at + columns);
    const heads = even(row.map(({ head }) => head));
    const blocks = row.map(({ chart, notes }, index) => [
      ...heads[index]!,
      EMPTY,
      ...chart,
      ...notes,
    ]);
    doc.gap().add(...beside(blocks, each, GAP));
  }
  figureTable(doc, group, width);
  return doc.done();
}
