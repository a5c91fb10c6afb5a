import { cut, fit, lineWidth } from "../lines/fit.ts";
import { EMPTY, quiet, textOf, type Line } from "../lines/span.ts";
import type { Answer, Column } from "./command.ts";

export type Format = "table" | "plain" | "json" | "ndjson";

// Neither a letter, a mark, a number, punctuation, a symbol nor a blank. The first class is fast, and finds too much.
const PERHAPS = /[^\n\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]/gu;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u;

const units = (char: string): string[] =>
  Array.from({ length: char.length }, (_, at) => char.charCodeAt(at).toString(16).padStart(4, "0"));

const escaped = (text: string): string =>
  text.replace(PERHAPS, (char) =>
    UNSEEN.test(char)
      ? units(char)
          .map((unit) => `\\u${unit}`)
          .join("")
      : char,
  );

/** JSON that is safe on a terminal: control and invisible characters stand as \u escapes. */
export const json = (value: unknown, indent = 2): string =>
  escaped(JSON.stringify(value, null, indent));

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
function aligned(all: readonly Column[], whole: readonly Line[][], width: number): Line[] {
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
  return [place(columns.map((column) => [quiet(column.title)])), ...rows.map(place)].map((each) =>
    cut(each, width),
  );
}

/** An answer as lines of a format. JSON comes as one plain line per row of text. */
export function* printed(answer: Answer, format: Format, width: number): Iterable<Line | string> {
  if (answer.raw !== undefined) yield answer.raw.replace(/\n$/, "");
  else if (format === "json") yield json(answer.data);
  else if (format === "ndjson")
    for (const each of Array.isArray(answer.data) ? answer.data : [answer.data])
      yield json(each, 0);
  else if (answer.table && format === "plain")
    for (const row of answer.table.rows) yield row.map((cell) => textOf(cell).trim()).join("\t");
  else {
    if (answer.table?.rows.length) yield* aligned(answer.table.columns, answer.table.rows, width);
    if (answer.lines) yield* answer.lines(width);
    if (answer.note && format === "table") yield* [EMPTY, answer.note];
  }
}
