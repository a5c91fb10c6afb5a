import { rowHeight } from "../panes/list.ts";
import { listShape } from "./list-shape.ts";
import type { Session } from "./session.ts";

/** The room of a pane, of the claimline or of the way that was gone, in cells from the upper left corner. */
export type Zone = {
  pane: "strip" | "crumbs" | "facets" | "list" | "reading" | "dossier";
  x: number;
  y: number;
  width: number;
  rows: number;
};

/* Between panes that stand side by side: a blank, a rule, a blank. */
const BETWEEN = 3;

/** In a single pane, the list is out of sight while something is read. */
export const isReading = ({ screen, state }: Session): boolean =>
  screen.focus === "reading" || state.overlay !== null;

/** Whether steps go through what is read: it has the focus, or lies over the only pane. */
export const readsOn = (session: Session): boolean =>
  session.screen.focus === "reading" || (session.layout.shape === "one" && isReading(session));

/** Where everything is that the mouse can point at. */
export function zones(session: Session): Zone[] {
  const { layout, state } = session;
  const wide = { x: 0, width: state.columns };
  const panes = paneZones(session);
  const below = layout.shape === "stacked" ? layout.heading + layout.listRows : 0;
  const crumbs = layout.rules || layout.shape === "stacked" ? 1 : 0;
  return [
    { ...wide, pane: "strip", y: 1, rows: layout.strip },
    { ...wide, pane: "crumbs", y: 1 + layout.strip + below, rows: crumbs },
    ...panes,
  ];
}

function paneZones(session: Session): Zone[] {
  const { layout, state } = session;
  const { columns } = state;
  const top = 1 + layout.strip;
  const inner = top + (layout.rules ? 1 : 0);
  const listRows = layout.heading + layout.listRows;
  const list: Zone = { pane: "list", x: 0, y: inner, width: layout.list, rows: listRows };
  const rows = layout.readingRows;
  const reading: Zone = { pane: "reading", x: 0, y: inner, width: layout.reading, rows };
  if (layout.shape === "one") return [{ ...(isReading(session) ? reading : list), width: columns }];
  if (layout.shape === "stacked")
    return [
      { ...list, y: top },
      { ...reading, y: top + listRows + 1, width: columns },
    ];
  const widths = { facets: layout.facets, list: layout.list, reading: layout.reading };
  const panes = Object.entries({ ...widths, dossier: layout.dossier }) as [Zone["pane"], number][];
  let x = 0;
  return panes.flatMap(([pane, width]): Zone[] => {
    if (width === 0) return [];
    const zone = { ...reading, pane, width, x };
    x += width + BETWEEN;
    return [zone];
  });
}

/** The row of the list at a line of its zone; null beside all of them. */
export function rowAt(session: Session, line: number): number | null {
  const { list, screen, layout } = session;
  const shape = listShape(session);
  let left = line - layout.heading;
  if (left < 0) return null;
  for (let at = screen.top; at < list.rows.length && left >= 0; at++) {
    left -= rowHeight(list.rows, at, shape);
    if (left < 0) return at;
  }
  return null;
}
