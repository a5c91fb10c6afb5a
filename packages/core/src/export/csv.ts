import { csvFormatRow } from "d3-dsv";
import { visible } from "../text/visible.ts";

type Cell = string | number | boolean | null | readonly string[];

/** What a spreadsheet would take for a formula gets an apostrophe, which it hides and does not run. */
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return inert(visible(typeof cell === "string" ? cell : cell.join("; ")));
}

/**
 * Rows of one shape as CSV (RFC 4180: CRLF, quotes where needed), the columns in the order given. Null is an empty cell,
 * a list is joined by "; ". Hostile characters are made visible and formulas inert.
 */
export function toCsv<Row extends Readonly<Record<Column, Cell>>, Column extends string>(
  columns: readonly Column[],
  rows: readonly Row[],
): string {
  return [columns, ...rows.map((row) => columns.map((column) => written(row[column])))]
    .map((cells) => `${csvFormatRow([...cells])}\r\n`)
    .join("");
}
