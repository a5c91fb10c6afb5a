import type { FigureView } from "@claimline/core/views/figure";
import { shownGroup, whose, type Card } from "@claimline/core/views/figure-cards";
import type { FigureGroup } from "@claimline/core/views/figures";
import { fit, lineWidth } from "../lines/fit.ts";
import { line, past, quiet, span, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import { markOf } from "./mark.ts";
import { TAG, tagOf } from "./voice.ts";

/** A count in a few cells: the newest of its voice strong, older ones quiet, one out of order marked. */
function count(figure: FigureView): Line {
  if (figure.drawn === "out-of-order")
    return line(markOf("superseded"), " ", past(`${figure.short} out of order`));
  return line(figure.drawn === "superseded" ? quiet(figure.short) : strong(figure.short));
}

function rows(card: Card, width: number): Line[] {
  const { figures, hole } = card.series;
  const tag = line(" ", tagOf(whose(card)));
  if (hole) {
    const said = line(tag, quiet(`${hole} `));
    return [line(said, quiet("░".repeat(Math.max(0, Math.min(22, width - lineWidth(said) - 1)))))];
  }
  const newest = figures.toSorted(
    (a, b) => Number(a.drawn !== "newest") - Number(b.drawn !== "newest"),
  );
  const counts = newest.flatMap((figure, at) => line(at > 0 && "  ", count(figure)));
  return wrap(line(tag, ...counts), width - 1, [span(" ".repeat(TAG + 1))]);
}

const isOwn = ({ series }: Card): boolean => series.hole !== null || series.about.startsWith("own");

/** Whether a side counts this of its own. */
export const isOwnCount = (group: FigureGroup): boolean => shownGroup(group).cards.some(isOwn);

/** What each side counts of its own; holes too. Nothing is summed. */
export function tallyLines(group: FigureGroup, width: number): Line[] {
  const title = line(" ", strong(`${group.title}, own side`));
  const own = shownGroup(group).cards.filter(isOwn);
  return [title, ...own.flatMap((card) => rows(card, width))].map((each) => fit(each, width));
}
