import { change, choose, cover, inSight, scroll, stay, uncover } from "./choose.ts";
import { readingDoc, thisOf } from "./reading.ts";
import { sameRef, type Ref } from "../panes/ref.ts";
import type { Session } from "./session.ts";
import { freshScreen, push } from "./state.ts";
import type { ViewName } from "./views.ts";

/** One step further, to read something; what was opened already has only the keys again. */
export function open(session: Session, ref: Ref): void {
  if (sameRef(ref, session.screen.open)) return change(session, { focus: "reading" });
  session.state = push(session.state, {
    ...session.screen,
    open: ref,
    focus: "reading",
    scroll: 0,
    link: 0,
  });
  toPoint(session, ref);
}

/* Lines of a point that are in sight without scrolling, so that it can be read from the top of its event. */
const ENOUGH = 6;

/** Of an event that was opened for one of its points, the point is chosen, and in sight. */
function toPoint(session: Session, { id }: Ref): void {
  const { points, links } = readingDoc(session);
  const row = points?.get(id.split("#")[1] ?? "");
  if (row === undefined) return;
  if (row + ENOUGH > session.layout.readingRows) scroll(session, row - 1);
  const link = links.findIndex((each) => each.row >= row);
  if (link >= 0) change(session, { link });
}

/** Another query for the list; what is chosen in the pane beside it stays chosen. */
function narrow(session: Session, query: string): void {
  const { scroll: from, link } = session.screen;
  const { overlay } = session.state;
  if (overlay) session.state = { ...session.state, overlay: { name: overlay.name, top: 0 } };
  change(session, { query, open: null });
  choose(session, 0);
  change(session, { scroll: from, link });
}

/** Help lies over what is read, which stays where it is. */
export function toggleHelp(session: Session): void {
  if (session.state.overlay?.name === "help") uncover(session);
  else cover(session, "help");
}

/** Why takes the place of what is read. Where that has no standing as a whole, it is about the chosen line. */
export function toggleWhy(session: Session): void {
  if (session.state.overlay?.name === "why") return uncover(session);
  uncover(session);
  const { reading } = session;
  const about = reading && !session.hasStanding(reading) ? thisOf(session) : null;
  cover(session, "why", about ?? undefined);
}

/** Opens or closes the ways to narrow the list; they have the keys as long as they are there. */
export function toggleFacets(session: Session): void {
  const shown = session.state.overlay?.name === "facets";
  // It is the list that is narrowed: what was opened from it is gone back from, so that no step of the way is left twice.
  if (shown) uncover(session);
  else {
    leaveOpened(session);
    cover(session, "facets");
  }
  change(session, { focus: shown ? "list" : "reading" });
}

/** From the list, opens what the chosen row is about; from what is read, what the chosen line leads to. */
export function follow(session: Session): void {
  const { screen, reading } = session;
  const { links } = readingDoc(session);
  if (screen.focus === "list" && !session.state.overlay && reading) open(session, reading);
  else if (links.length > 0 && !inSight(session, links[screen.link]?.row)) toLine(session);
  else followLine(session);
}

/** To the next line that leads somewhere: what nobody sees is not opened. */
function toLine(session: Session): void {
  const { links } = readingDoc(session);
  const { screen, layout } = session;
  const below = links.findIndex(({ row }) => row >= screen.scroll);
  const link = below < 0 ? links.length - 1 : below;
  const { row } = links[link]!;
  change(session, { link });
  if (!inSight(session, row))
    scroll(session, row - screen.scroll - Math.floor(layout.readingRows / 3));
}

/** Opens what the chosen line of what is read leads to. */
export function followLine(session: Session): void {
  const link = readingDoc(session).links[session.screen.link];
  if (link?.ref.kind === "narrow") narrow(session, link.ref.id);
  else if (link) open(session, link.ref);
  else change(session, { focus: "reading" });
}

/** What a list had nothing of is looked for in all records. */
const sought = ({ screen, list }: Session, view: ViewName): string =>
  view === "all" && screen.view !== "all" && list.rows.length === 0 ? screen.query : "";

export function show(session: Session, view: ViewName): void {
  const { screen } = session;
  uncover(session);
  if (screen.view === view && !screen.open && !screen.query) change(session, { focus: "list" });
  else session.state = push(session.state, freshScreen(view, sought(session, view)));
}

/** Whether there is nothing to go back to: the next step back leads out. */
export const isHome = ({ state, screen }: Session): boolean =>
  !state.overlay && state.stack.length === 1 && screen.focus === "list" && !screen.query;

/** One step back: what is laid over the screen, then the way that was gone. False where there is nothing to go back to. */
export function back(session: Session): boolean {
  const { state, screen } = session;
  if (state.overlay?.name === "facets") toggleFacets(session);
  else if (state.overlay) uncover(session);
  else if (state.stack.length > 1) {
    session.state = { ...state, stack: state.stack.slice(0, -1) };
    // The list may have fewer rows by now: another moment was gone to since.
    stay(session);
  } else if (screen.focus === "reading") change(session, { focus: "list" });
  else if (screen.query) change(session, { query: "", chosen: 0, top: 0, scroll: 0 });
  else return false;
  return true;
}

/** Goes back from all that was opened from the list. */
export function leaveOpened(session: Session): void {
  while (session.screen.open && back(session));
}
