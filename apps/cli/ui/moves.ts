import { change, choose, clamp, inSight, scroll } from "./choose.ts";
import { readingDoc } from "./reading.ts";
import type { Session } from "./session.ts";
import { leaveOpened } from "./ways.ts";
import { readsOn } from "./zones.ts";

/** One step in the reading pane: to the next link that is in sight, else a line further. */
function stepReading(session: Session, by: 1 | -1): void {
  const { link } = session.screen;
  const { links } = readingDoc(session);
  // After a page further, what was chosen is out of sight: the next one is the first that is not.
  const first = by > 0 ? links.findIndex : links.findLastIndex;
  const next = inSight(session, links[link]?.row)
    ? link + by
    : first.call(links, ({ row }) => inSight(session, row));
  if (inSight(session, links[next]?.row)) change(session, { link: next });
  else scroll(session, by);
}

/** Help has the keys to itself. False where there is none on the screen. */
function scrollHelp(session: Session, by: number): boolean {
  const { overlay } = session.state;
  if (overlay?.name !== "help") return false;
  const most = Math.max(0, session.help.lines.length - session.layout.body);
  session.state = {
    ...session.state,
    overlay: { ...overlay, top: clamp(overlay.top + by, most) },
  };
  return true;
}

/** Moves on in the list: what was opened from one of its rows is left, or it would stand beside another. The focus stays where it is. */
export function along(session: Session, by: number): void {
  const { focus } = session.screen;
  leaveOpened(session);
  choose(session, session.screen.chosen + by);
  change(session, { focus });
}

/** Turns the wheel over the list or the reading pane. */
export function wheel(session: Session, over: "list" | "reading", by: number): void {
  if (scrollHelp(session, by)) return;
  if (over === "list") along(session, by);
  else scroll(session, by);
}

export function step(session: Session, by: 1 | -1): void {
  if (scrollHelp(session, by)) return;
  if (readsOn(session)) stepReading(session, by);
  else along(session, by);
}

export function page(session: Session, by: number): void {
  // Its last line says how much is left.
  if (scrollHelp(session, Math.trunc(by * (session.layout.body - 1)))) return;
  if (readsOn(session)) scroll(session, Math.trunc(by * session.layout.readingRows));
  else along(session, Math.trunc(by * session.layout.listRows));
}

export function jump(session: Session, to: "first" | "last"): void {
  const far = to === "first" ? -1e9 : 1e9;
  if (scrollHelp(session, far)) return;
  if (!readsOn(session)) return along(session, far);
  scroll(session, far);
  change(session, { link: to === "first" ? 0 : Math.max(0, readingDoc(session).links.length - 1) });
}

export function focusNext(session: Session): void {
  change(session, { focus: session.screen.focus === "list" ? "reading" : "list" });
}
