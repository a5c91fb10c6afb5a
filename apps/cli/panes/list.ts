import { cut, fit, lineWidth } from "../lines/fit.ts";
import { EMPTY, line, quiet, span, strong, type Line } from "../lines/span.ts";
import type { Row } from "../ui/ref.ts";

/** Cells before the title: selection, label, mark. */
const LABEL = 5;

function rowLine(row: Row, chosen: boolean, focused: boolean, width: number): Line {
  const lead = line(
    chosen ? span("▌", focused ? "strong" : "quiet") : " ",
    quiet(row.label.padStart(LABEL - 1).slice(-LABEL)),
    " ",
    row.mark,
    " ",
  );
  const side = row.side ? quiet(`  ${row.side} `) : EMPTY[0];
  const title = line(chosen ? strong(row.title) : row.title);
  const room = width - lineWidth(lead) - 1;
  const wide = side ? lineWidth([side]) : 0;
  const fits = side && room - wide >= Math.min(lineWidth(title), 24);
  const text = fits ? line(fit(title, room - wide), side) : cut(title, room);
  return fit(line(lead, text), width, chosen ? "chosen" : null);
}

/** The rows of a window over a list. Headings of groups stand where a group begins, if `headings` says so. */
export function listLines(
  rows: readonly Row[],
  window: { top: number; size: number; chosen: number; focused: boolean },
  width: number,
): Line[] {
  return rows
    .slice(window.top, window.top + window.size)
    .map((row, index) => rowLine(row, window.top + index === window.chosen, window.focused, width));
}
