import { moments, stepFrom, type Moment } from "@claimline/core/views/moments";
import { storyAsOf } from "../story/moment.ts";
import { choose } from "./moves.ts";
import { sameRef } from "./ref.ts";
import type { Session } from "./session.ts";

/** Moves the whole screen to a moment; the chosen row stays chosen if it was there by then. */
export function goTo(session: Session, asOf: string | null): void {
  const chosen = session.list.rows[session.screen.chosen]?.ref ?? null;
  session.state = { ...session.state, asOf };
  const at = session.list.rows.findIndex((row) => sameRef(row.ref, chosen));
  choose(session, Math.max(0, at));
}

/** Steps to the moment before or after, by post or by day. After the last one comes now. */
export function stepTime(session: Session, way: "before" | "after", kind: Moment["kind"]): void {
  const list = moments(session.opened.state);
  const from = session.derivation.story.asOf?.cutoff ?? null;
  const next = stepFrom(list, from, kind)[way];
  const remark = (text: string): void => {
    session.state = { ...session.state, remark: text };
  };
  // The last moment of all is the end of the record, which is now.
  const last = list.findLast((moment) => moment.kind === kind);
  if (way === "after" && (from === null || !next)) {
    if (from === null) remark("This is the end of the record.");
    else goTo(session, null);
  } else if (!next) remark("Nothing is known before this.");
  else if (from === null && next === last && way === "before") {
    const before = stepFrom(list, next, kind).before;
    if (before) goTo(session, before.asOf);
    else remark("Nothing is known before this.");
  } else goTo(session, next.asOf);
}

/** Goes to a moment that was typed. Returns what is wrong with it, or null. */
export function goToText(session: Session, text: string): string | null {
  if (text.trim() === "" || text.trim() === "now") {
    goTo(session, null);
    return null;
  }
  const read = storyAsOf(session.opened, text.trim());
  if (!read.ok)
    return `expected ${read.problem.expected}${read.problem.hint ? `; ${read.problem.hint}` : ""}`;
  goTo(session, text.trim());
  return null;
}
