import type { HistoryStep } from "@claimline/core/views/history";
import { line, quiet, span, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import { standingSpans } from "./mark.ts";

/** How a standing changed, oldest first: with which post, and to what. */
export const historyLines = (history: readonly HistoryStep[], width: number): Line[] => {
  const label = Math.max(...history.map((step) => step.post.label.length));
  return history.flatMap(({ post, standing }) =>
    wrap(line(quiet(`${post.label.padEnd(label)}  `), standingSpans(standing)), width, [
      span("    "),
    ]),
  );
};
