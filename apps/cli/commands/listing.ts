import type { Derivation } from "@claimline/core/derive/derivation";
import type { Wanted } from "@claimline/core/export/lists";
import { line, type Line, type Span } from "../lines/span.ts";
import type { Column, Command, Table } from "./command.ts";
import { ending, wanted } from "./query.ts";

/** A column with what stands in it of each thing that is listed. */
export type ColumnOf<V> = Column & { of: (each: V) => string | Span | Line };

/** A table of things, a row for each. */
export const tableOf = <V>(columns: readonly ColumnOf<V>[], all: () => readonly V[]): Table => ({
  columns,
  rows: () => all().map((each) => columns.map(({ of }) => line(of(each)))),
});

type Listing<V> = Pick<Command, "name" | "about" | "examples"> & {
  list: (derivation: Derivation, wanted: Wanted) => V[];
  columns: readonly ColumnOf<V>[];
};

/** A command that prints a list of the API as a table, narrowed by a query. */
export const listing = <V>({ list, columns, ...command }: Listing<V>): Command => ({
  ...command,
  takes: "[QUERY]",
  async run(asked) {
    const derivation = await asked.story();
    const found = list(derivation, wanted(asked, derivation));
    return { data: found, table: tableOf(columns, () => found), ...ending(asked, found.length) };
  },
});
