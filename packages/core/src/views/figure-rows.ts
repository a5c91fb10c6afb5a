import type { FigureView } from "./figure.ts";
import type { FigureGroup, SeriesView } from "./figures.ts";

/** One row of a group: a figure of a series, or a hole that no statement stands behind. */
export type FigureRow = { series: SeriesView; figure: FigureView | null };

/** What is drawn of a group, row by row, in the order of its series: chart, table and export all go by it. */
export const figureRows = (group: FigureGroup): FigureRow[] =>
  group.series.flatMap((series): FigureRow[] =>
    series.figures.length > 0
      ? series.figures.map((figure) => ({ series, figure }))
      : [{ series, figure: null }],
  );
