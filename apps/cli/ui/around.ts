import { change, choose, scroll, uncover } from "./choose.ts";
import { open } from "./ways.ts";
import { readingDoc, thisOf } from "./reading.ts";
import { denialsOf, figuresOf, relatedTo, sameSource } from "./related.ts";
import { say } from "./say.ts";
import type { Session } from "./session.ts";
import { freshScreen, push } from "./state.ts";
import type { ViewName } from "./views.ts";

/** A view with a query, one step further on the way. */
function narrowTo(session: Session, view: ViewName, query: string): void {
  uncover(session);
  session.state = push(session.state, freshScreen(view, query));
  choose(session, 0);
}

function goAround(session: Session, view: ViewName, find: typeof denialsOf, nothing: string): void {
  const ref = thisOf(session);
  const query = ref && find(session.derivation, ref);
  if (query) narrowTo(session, view, query);
  else say(session, nothing);
}

export const toDenials = (session: Session): void =>
  goAround(session, "claims", denialsOf, "No denial of this is on record.");

export const toSameSource = (session: Session): void =>
  goAround(session, "all", sameSource, "This stands in no source of its own.");

export const toRelated = (session: Session): void =>
  goAround(session, "all", relatedTo, "Nothing else is about the same.");

/** To the figures of this measure, with the figure that is meant chosen. */
export function toFigures(session: Session): void {
  const ref = thisOf(session);
  const found = ref && figuresOf(session.derivation, ref);
  if (!found) return say(session, "Nothing is counted here.");
  uncover(session);
  open(session, found.group);
  const { links } = readingDoc(session);
  const link = links.findIndex(({ ref: to }) => to.kind === "claim" && found.claims.has(to.id));
  if (link < 0) return;
  change(session, { link });
  scroll(session, links[link]!.row - Math.floor(session.layout.readingRows / 2));
}
