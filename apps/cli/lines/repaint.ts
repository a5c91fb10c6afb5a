import { isolated } from "./bidi.ts";
import { cellsOf } from "./cells.ts";
import { paint } from "./paint.ts";
import { runsOf, type Run } from "./runs.ts";
import type { Line } from "./span.ts";
import type { Theme } from "./theme.ts";

/** A row as it stands on a terminal: as it is painted, and what it was painted from. */
export type Shown = { painted: string; line: Line };

/** A row, painted once: the same row again is known by it. */
export function shown(line: Line, theme: Theme): Shown {
  const painted = paint(line, theme);
  return { painted: theme.isolates ? isolated(painted) : painted, line };
}

/** The shortest way for the cursor; null where it is not known where it stands. */
function move(at: { row: number; column: number } | null, { row, from }: Run): string {
  const whole = from === 0 ? `\x1b[${row + 1}H` : `\x1b[${row + 1};${from + 1}H`;
  if (!at) return whole;
  const column = `\x1b[${from + 1}G`;
  if (at.row === row) {
    const by = from - at.column;
    if (by === 0) return "";
    return by > 0 && by < 10 ? `\x1b[${by === 1 ? "" : by}C` : column;
  }
  if (at.row + 1 !== row) return whole;
  return from === 0 ? "\r\n" : `\n${column}`;
}

/**
 * Writes runs style by style, since to set a colour takes more bytes than to go somewhere. Plain ones come first, and
 * the default style is the last word.
 */
function write(runs: readonly Run[], columns: number): string {
  let out = "";
  const styles = Map.groupBy(runs, ({ codes }) => codes);
  const ordered = [...styles].toSorted(([a], [b]) => Number(a !== "") - Number(b !== ""));
  let at: { row: number; column: number } | null = null;
  let last = "";
  for (const [codes, group] of ordered) {
    if (codes !== "") out += `\x1b[${last ? ";" : ""}${codes}m`;
    last = codes;
    for (const run of group) {
      out += move(at, run) + run.text + (run.erases ? "\x1b[K" : "");
      const column = run.from + run.text.length;
      // After the last column, terminals disagree about where the cursor is.
      at = column < columns ? { row: run.row, column } : null;
    }
  }
  return last === "" ? out : `${out}\x1b[m`;
}

/** Every row on a screen that is cleared, one after the other: a start does not look for the fewest bytes. */
const whole = (rows: readonly Shown[]): string =>
  `\x1b[H\x1b[2J${rows.map(({ painted }, row) => `\x1b[${row + 1}H${painted.trimEnd()}`).join("")}`;

/**
 * What to write so that a terminal that shows `before` shows `after`, both of one size; without `before` it is cleared
 * first. Nothing is written of what stands there already. Ends in the default style, with the cursor anywhere.
 */
export function repaint(
  before: readonly Shown[] | null,
  after: readonly Shown[],
  theme: Theme,
): string {
  if (!before) return whole(after);
  let out = "";
  const runs: Run[] = [];
  let columns = 0;
  for (const [row, { painted, line }] of after.entries()) {
    const old = before[row];
    if (old?.painted === painted) continue;
    const cells = cellsOf(line, theme);
    const stood = cells && old ? cellsOf(old.line, theme) : null;
    if (cells && stood) {
      columns = Math.max(columns, cells.text.length);
      runs.push(...runsOf(stood, cells, row));
    } else out += `\x1b[${row + 1}H\x1b[K${painted}`;
  }
  return out + write(runs, columns);
}
