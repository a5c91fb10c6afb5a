import { toCsv } from "@claimline/core/export/csv";
import { textOf } from "../lines/span.ts";
import { nameOf, type Answer, type Table } from "./command.ts";

type Leaf = string | number | boolean | null;

/** What is deep in JSON as one list: `standing.text`, `chain.prints.0.label`. What is empty has no field. */
function* leaves(value: unknown, path = ""): Iterable<{ field: string; value: Leaf }> {
  if (typeof value !== "object" || value === null) {
    if (value !== undefined) yield { field: path, value: value as Leaf };
    return;
  }
  for (const [key, each] of Object.entries(value))
    yield* leaves(each, path ? `${path}.${key}` : key);
}

function rows({ columns, rows }: Table): string {
  const names = columns.map(nameOf);
  return toCsv(
    names,
    rows().map((row) =>
      Object.fromEntries(names.map((name, at) => [name, textOf(row[at] ?? []).trim()])),
    ),
  );
}

/** A table as CSV with its header; what is no table is told field by field, under the names of its JSON. */
export const csv = ({ table, data }: Answer): string =>
  (table ? rows(table) : toCsv(["field", "value"], [...leaves(data)])).replace(/\n$/, "");
