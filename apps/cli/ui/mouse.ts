import type { Effect } from "./binding.ts";
import { change, choose } from "./choose.ts";
import { keyAt } from "./footer.ts";
import { wheel } from "./moves.ts";
import { press } from "./press.ts";
import { back, follow, followLine, leaveOpened, toggleFacets } from "./ways.ts";
import { MARGINS, readingDoc } from "./reading.ts";
import type { Session } from "./session.ts";
import { goTo } from "./time.ts";
import { rowAt, zones, type Zone } from "./zones.ts";

/** What the mouse did, and in which cell, from 0. */
export type Mouse = { is: "click" | "wheel-up" | "wheel-down"; x: number; y: number };

/** Rows that a turn of the wheel moves. */
const TURN = 3;

/** The link at a cell of the reading pane: the one that begins there, or above it without a blank line between. */
function linkAt(session: Session, zone: Zone, { x, y }: Mouse): number | null {
  const { lines, links } = readingDoc(session);
  const row = session.screen.scroll + y - zone.y;
  const cell = x - zone.x - (MARGINS - 1);
  const blank = lines.findLastIndex((line, at) => at <= row && line.length === 0);
  const found = links.findLastIndex(
    ({ row: from, part }) =>
      from <= row &&
      from > blank &&
      (!part || (from === row && cell >= part.from && cell < part.from + part.width)),
  );
  return found < 0 ? null : found;
}

/** A click on the claimline goes to the post whose stem is nearest; beyond its end, to now. */
function clickLine(session: Session, x: number): void {
  const { stems, end } = session.strip;
  const at = (x - 1) / Math.max(1, session.state.columns - 3);
  const off = (stem: (typeof stems)[number]): number => Math.abs(stem.x - at);
  const [nearest] = stems.toSorted((a, b) => off(a) - off(b));
  const isLast = session.state.asOf === null && nearest === stems.at(-1);
  goTo(session, !nearest || isLast || at > end ? null : `post:${nearest.post}`);
}

/** A click chooses a row, and opens the one that is chosen; in what is read it follows a link, and on the way that was gone it goes a step back. */
function click(session: Session, zone: Zone, event: Mouse): void {
  const { screen } = session;
  if (zone.pane === "strip") return clickLine(session, event.x);
  if (zone.pane === "crumbs") {
    if (session.state.stack.length > 1) back(session);
    return;
  }
  if (zone.pane === "list") {
    const row = rowAt(session, event.y - zone.y);
    if (row === null) return;
    if (row === screen.chosen && screen.focus === "list" && !screen.open) return follow(session);
    leaveOpened(session);
    choose(session, row);
    return change(session, { focus: "list" });
  }
  if (zone.pane === "dossier") return followLine(session);
  const { overlay } = session.state;
  // Wherever there is a pane for the facets, they have the keys only while they are used.
  if (zone.pane === "facets" && overlay?.name !== "facets") return toggleFacets(session);
  if (zone.pane === "reading" && session.layout.facets > 0 && overlay?.name === "facets")
    toggleFacets(session);
  const link = linkAt(session, zone, event);
  change(session, {
    focus: "reading",
    ...(link !== null && { link }),
  });
  if (link !== null) followLine(session);
}

/** What the mouse does; a click on a key of the last line does what the key does. While something is typed, it does nothing. */
export function mouse(session: Session, event: Mouse): Effect | null {
  const { prompt, pending, overlay, remark, rows } = session.state;
  if (prompt || pending || !session.state.mouse) return null;
  if (event.is === "click" && event.y === rows - 1) {
    const key = remark ? null : keyAt(session, event.x);
    return key === null ? null : press(session, key);
  }
  if (remark) session.state = { ...session.state, remark: null };
  const zone = zones(session).find(
    ({ x, y, width, rows: high }) =>
      event.x >= x && event.x < x + width && event.y >= y && event.y < y + high,
  );
  if (event.is !== "click") {
    const by = event.is === "wheel-down" ? TURN : -TURN;
    wheel(session, zone?.pane === "list" ? "list" : "reading", by);
  } else if (zone && overlay?.name !== "help") click(session, zone, event);
  return null;
}
