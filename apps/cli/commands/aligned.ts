import { cut, fit, lineWidth } from "../lines/fit.ts";
import { EMPTY, quiet, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Column } from "./command.ts";

const GAP = 2;
const LEAST = 24;

/** Cells that the columns take where the growing one has no more than it needs, or than it must have. */
const least = (columns: readonly Column[], widths: readonly number[]): number =>
  columns.reduce(
    (sum, { grows }, at) => sum + GAP + (grows ? Math.min(LEAST, widths[at]!) : widths[at]!),
    -GAP,
  );

/** The columns that there is room for. */
function roomy(columns: readonly Column[], widths: readonly number[], width: number): number[] {
  const kept = columns.map((_, at) => at);
  const pick = <T>(list: readonly T[]): T[] => kept.map((at) => list[at]!);
  while (least(pick(columns), pick(widths)) > width) {
    const extra = Math.max(...kept.map((at) => columns[at]!.extra ?? 0));
    if (extra === 0) break;
    kept.splice(
      kept.findIndex((at) => columns[at]!.extra === extra),
      1,
    );
  }
  return kept;
}

/** Columns beside each other; the growing one takes what is left of the width. */
export function aligned(all: readonly Column[], whole: readonly Line[][], width: number): Line[] {
  const wide = all.map((column, at) =>
    Math.max(column.title.length, ...whole.map((row) => lineWidth(row[at] ?? EMPTY))),
  );
  const kept = roomy(all, wide, width);
  const columns = kept.map((at) => all[at]!);
  const widths = kept.map((at) => wide[at]!);
  const rows = whole.map((row) => kept.map((at) => row[at] ?? EMPTY));
  const total = widths.reduce((sum, each) => sum + each + GAP, -GAP);
  const growing = columns.findIndex((column) => column.grows);
  if (total > width && growing >= 0)
    widths[growing] = Math.max(12, widths[growing]! - (total - width));
  const place = (cells: readonly Line[]): Line =>
    columns.flatMap((column, at) => {
      const cell = cells[at] ?? EMPTY;
      const gap = at === columns.length - 1 ? [] : fit(EMPTY, GAP);
      const room = widths[at]!;
      const blank = fit(EMPTY, Math.max(0, room - lineWidth(cell)));
      if (column.right) return [...blank, ...fit(cell, Math.min(room, lineWidth(cell))), ...gap];
      return at === columns.length - 1 && lineWidth(cell) <= room
        ? cell
        : [...fit(cell, room), ...gap];
    });
  const left = widths.slice(0, growing).reduce((sum, each) => sum + each + GAP, 0);
  // No word of what grows is cut off: it goes on below itself.
  const placed = (cells: readonly Line[]): Line[] => {
    if (growing < 0) return [place(cells)];
    const [first = EMPTY, ...more] = wrap(cells[growing] ?? EMPTY, widths[growing]!);
    return [
      place(cells.with(growing, first)),
      ...more.map((each) => [...fit(EMPTY, left), ...each]),
    ];
  };
  return [place(columns.map((column) => [quiet(column.title)])), ...rows.flatMap(placed)].map(
    (each) => cut(each, width),
  );
}
