import { ENDLESS } from "../lines/measure.ts";
import type { State } from "./state.ts";

/** How a terminal's room is shared out. */
export type Layout = {
  /** Side by side from left to right, or the list over the reading pane, or one at a time. */
  shape: "three" | "two" | "stacked" | "one";
  /** Columns of the list, the reading pane and the dossier. */
  list: number;
  reading: number;
  dossier: number;
  /** Columns of the facets before the list, and lines of the chart under the dossier; 0 where there is no room. */
  facets: number;
  chart: number;
  /** Lines of the list, of its heading, and of the reading pane. */
  listRows: number;
  heading: number;
  readingRows: number;
  /** Lines of the strip: the line itself and its dates. */
  strip: number;
  legend: number;
  rules: boolean;
  /** Whether a long title in the list gets a second line. */
  tall: boolean;
  /** Lines between the strip and the legend. */
  body: number;
};

type Panes = Pick<State, "columns" | "rows"> & Partial<Pick<State, "single" | "share">>;

const HEADER = 1;
const FOOTER = 1;
/* The line between two panes, with its blanks. */
const BETWEEN = 3;
/* Where a terminal is as large as this, facets and a chart have room, too. */
const HUGE = { columns: 200, rows: 50 };
const FACETS = 28;
const CHART = 13;

/* Columns, or rows of a list over the reading pane, that a step of resizing moves; and what no pane goes below. */
const STEP = 4;
const NARROWEST = 24;
const READABLE = 40;
/* As much as a page that is read has use for: its lines become no longer, and titles have more of the rest. */
const READ_WELL = 80;
const LOWEST = 3;

const between = (least: number, wanted: number, most: number): number =>
  Math.max(least, Math.min(wanted, most));

/** Where all is told and nothing drawn: one pane without an end, and a list that a page key goes through by ten. */
export const TOLD: Layout = {
  shape: "one",
  list: ENDLESS,
  reading: ENDLESS,
  dossier: 0,
  facets: 0,
  chart: 0,
  listRows: 10,
  heading: 0,
  readingRows: Infinity,
  strip: 0,
  legend: 0,
  rules: false,
  tall: false,
  body: 10,
};

/**
 * Shares out the room: four panes from 200 by 50, three from 160 columns, two from 120, list over reading from 80, else one. `single` shows
 * one all the same; `share` gives the list so many steps more than it has by itself, or less.
 */
export function layoutOf({ columns, rows, single = false, share = 0 }: Panes): Layout {
  const strip = rows < 20 ? 0 : 2;
  const legend = rows < 16 ? 0 : 1;
  const rules = columns >= 60 && rows >= 12;
  const body = Math.max(1, rows - HEADER - FOOTER - strip - legend);
  const heading = body > 12 ? 2 : 1;
  const tall = columns < 60;
  const whole = { strip, legend, rules, body, heading, tall, facets: 0, chart: 0 };
  if (columns >= 120 && !single) {
    const inner = body - (rules ? 2 : 0);
    const huge = columns >= HUGE.columns && rows >= HUGE.rows;
    const facets = huge ? FACETS : 0;
    const room = columns - (facets ? facets + BETWEEN : 0);
    const others = columns >= 160 ? 2 : 1;
    const own =
      others === 2
        ? Math.min(56, Math.floor(room * 0.27))
        : Math.max(Math.floor(room * 0.37), room - BETWEEN - READ_WELL);
    const list = between(NARROWEST, own + share * STEP, room - others * (READABLE + BETWEEN));
    const rest = room - list - BETWEEN;
    const dossier = columns >= 160 ? Math.floor((rest - BETWEEN) * 0.46) : 0;
    return {
      ...whole,
      tall: true,
      shape: columns >= 160 ? "three" : "two",
      list,
      reading: dossier ? rest - dossier - BETWEEN : rest,
      dossier,
      facets,
      chart: huge ? CHART : 0,
      listRows: inner - heading,
      readingRows: inner,
    };
  }
  if (columns >= 80 && rows >= 16 && !single) {
    const own = between(3, Math.floor(body * 0.24), 14);
    const listRows = between(LOWEST, own + share, body - 3 - LOWEST);
    return {
      ...whole,
      heading: 1,
      shape: "stacked",
      list: columns,
      reading: columns - 2,
      dossier: 0,
      listRows,
      readingRows: body - listRows - 3,
    };
  }
  const inner = Math.max(1, body - (rules ? 2 : 0));
  return {
    ...whole,
    shape: "one",
    list: columns,
    reading: columns - (columns >= 60 ? 2 : 0),
    dossier: 0,
    listRows: Math.max(1, inner - heading),
    readingRows: inner,
  };
}
