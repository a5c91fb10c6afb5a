import { rowHeight } from "../panes/list.ts";
import { listShape } from "./list-shape.ts";
import { readingDoc } from "./reading.ts";
import type { Ref } from "../panes/ref.ts";
import type { Session } from "./session.ts";
import { withScreen, type Overlay, type Screen } from "./state.ts";
import { windowTop } from "./window.ts";

/** A row or line that there is. */
export const clamp = (at: number, most: number): number => Math.max(0, Math.min(at, most));

/** Changes the screen that is shown. */
export const change = (session: Session, to: Partial<Screen>): void => {
  session.state = withScreen(session.state, to);
};

/** Chooses a row of the list; the reading pane begins at its top again. */
export function choose(session: Session, at: number): void {
  const { layout, list, screen } = session;
  const chosen = clamp(at, Math.max(0, list.rows.length - 1));
  const shape = listShape(session);
  const height = (row: number): number => rowHeight(list.rows, row, shape);
  const top = windowTop(screen.top, chosen, layout.listRows, list.rows.length, height);
  const { overlay } = session.state;
  if (overlay && chosen !== screen.chosen)
    session.state = { ...session.state, overlay: { name: overlay.name, top: overlay.top } };
  change(session, { chosen, top, scroll: 0, link: 0 });
}

/** Scrolls the reading pane; never beyond its last line. */
export function scroll(session: Session, by: number): void {
  const most = Math.max(0, readingDoc(session).lines.length - session.layout.readingRows);
  change(session, { scroll: clamp(session.screen.scroll + by, most) });
}

/** Whether a line of what is read is on the screen. */
export const inSight = ({ screen, layout }: Session, row: number | undefined): boolean =>
  row !== undefined && row >= screen.scroll && row < screen.scroll + layout.readingRows;

/** Takes away what is laid over the screen: what was read goes on where it was. */
export function uncover(session: Session): void {
  const { overlay } = session.state;
  if (!overlay) return;
  session.state = { ...session.state, overlay: null };
  change(session, overlay.under ?? (overlay.name === "help" ? {} : { scroll: 0, link: 0 }));
  if (overlay.under) scroll(session, 0);
}

/** Lays help over the screen, or something else over what is read, in the place of what lay there. */
export function cover(session: Session, name: Overlay["name"], about?: Ref): void {
  uncover(session);
  const { scroll: from, link } = session.screen;
  const under = { scroll: from, link };
  session.state = { ...session.state, overlay: { name, top: 0, under, ...(about && { about }) } };
  if (name !== "help") change(session, { scroll: 0, link: 0 });
}

/** The same row and the same lines again, as far as they have room: after the panes have changed, or the screen. */
export function stay(session: Session): void {
  const { chosen, scroll: from, link } = session.screen;
  choose(session, chosen);
  change(session, { scroll: from, link });
  scroll(session, 0);
}
