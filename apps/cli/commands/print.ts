import { EMPTY, slice, span, textOf, type Line } from "../lines/span.ts";
import { unbroken } from "../lines/unbroken.ts";
import { aligned } from "./aligned.ts";
import type { Answer } from "./command.ts";
import { csv } from "./csv.ts";
import { json } from "@claimline/core/text/safe-json";
import { markdown } from "./markdown.ts";
import type { FORMATS } from "./options.ts";

/** What may be asked for, and what a terminal gets by itself. */
export type Format = (typeof FORMATS)[number] | "table";

/** Whether it tells a failure, too, in JSON. */
export const isJson = (format: Format): boolean => format === "json" || format === "ndjson";

// Made by hand: in a span a tab becomes a blank, so that no text of a record can part columns.
const TAB = slice(span(""), "\t");

const tabbed = (cells: readonly Line[]): Line =>
  cells.flatMap((cell, at) => [
    ...(at > 0 ? [TAB] : []),
    ...(textOf(cell).trim() === "" ? [] : cell),
  ]);

/**
 * An answer in a format: lines for readers, and as plain text what is data. `goesOn` where the same table was begun by
 * an answer before: then its header stands already.
 */
export function* printed(
  answer: Answer,
  format: Format,
  width: number,
  goesOn = false,
): Iterable<Line | string> {
  const { data, table, lines, note } = answer;
  if (answer.raw !== undefined && (format === "plain" || format === "table"))
    yield answer.raw.replace(/\n$/, "");
  else if (format === "json") yield json(data);
  else if (format === "ndjson")
    for (const each of answer.rows ?? (Array.isArray(data) ? data : [data])) yield json(each, 0);
  else if (format === "csv") yield goesOn ? csv(answer).replace(/^[^\n]*\n/, "") : csv(answer);
  else if (format === "markdown")
    yield* markdown(answer, width)
      .slice(goesOn ? 2 : 0)
      .map((text) => [span(text)]);
  else if (table && !lines && format === "plain") yield* table.rows().map(tabbed);
  else {
    const rows = table && !lines ? table.rows() : [];
    if (table && rows.length > 0) yield* aligned(table.columns, rows, width);
    for (const each of lines?.(width) ?? [])
      if (format === "table") yield* unbroken(each, width);
      else yield each;
    if (note && format === "table") yield* [EMPTY, note];
  }
}
