import { textOf, type Line } from "../lines/span.ts";
import { nameOf, type Answer, type Table } from "./command.ts";

/** Text that no reader of Markdown takes for anything else: no link, no emphasis, no HTML, no border of a cell. */
const escaped = (text: string): string =>
  text
    .trim()
    .replace(/[\\`*_[\]<>|~&@]/g, "\\$&")
    .replace(/:(?=\/\/)|(?<=www)\./gi, "\\$&");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const rows = ({ columns, rows }: Table): string[] => [
  row(columns.map((column) => escaped(nameOf(column)))),
  row(columns.map(({ right }) => (right ? "--:" : "---"))),
  ...rows().map((cells) => row(columns.map((_, at) => escaped(textOf(cells[at] ?? []))))),
];

/** Lines as they are, in a fence that is longer than any in them. */
function fenced(lines: readonly Line[]): string[] {
  const texts = lines.map((line) => textOf(line).trimEnd());
  const longest = Math.max(
    2,
    ...texts.flatMap((text) => text.match(/`+/g) ?? []).map((run) => run.length),
  );
  const fence = "`".repeat(longest + 1);
  return [`${fence}text`, ...texts, fence];
}

/** A table as one of Markdown; what is laid out in lines stays so. */
export const markdown = ({ table, lines }: Answer, width: number): string[] =>
  table ? rows(table) : fenced(lines?.(width) ?? []);
