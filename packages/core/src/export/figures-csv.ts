import { toCsv } from "./csv.ts";
import { FigureRow, type FiguresExport } from "./figures.ts";

/** The columns of the CSV: the fields of a row of the JSON, in the same order under the same names. */
export const FIGURE_COLUMNS = FigureRow.keyof().options;

/** An export of figures as CSV, a line for each row. */
export const figuresCsv = ({ rows }: FiguresExport): string => toCsv(FIGURE_COLUMNS, rows);
