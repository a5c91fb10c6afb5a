import { storyAt } from "@claimline/core/views/at";
import { moments, type Moment } from "@claimline/core/views/moments";
import { choose } from "./choose.ts";
import { meant } from "./meant.ts";
import { say } from "./say.ts";
import type { Session } from "./session.ts";

/** Moves the whole screen to a moment; the chosen row stays chosen if it was there by then. */
export function goTo(session: Session, asOf: string | null): void {
  const chosen = session.list.rows.at(session.screen.chosen)?.ref ?? null;
  session.state = { ...session.state, asOf };
  const at = session.list.rows.placeOf(chosen);
  choose(session, Math.max(0, at));
}

/** The moment to step to; null is now. Undefined where nothing is known before. */
function stepTo(
  list: readonly Moment[],
  from: { end: number; step: number } | null,
  way: "before" | "after",
  kind: Moment["kind"],
): Moment | null | undefined {
  const after = (one: Moment): boolean =>
    from !== null && (one.end > from.end || (one.end === from.end && one.step > from.step));
  const at = list.findLastIndex((moment) => !after(moment));
  if (way === "after") return list[at + 1] === list.at(-1) ? null : (list[at + 1] ?? null);
  const here = list[at];
  // What is known does not change from the last post to the end of its day; within a day, its beginning comes first.
  const within = kind === "day" && from !== null && here !== undefined && here.end < from.end;
  return within ? here : list[at - 1];
}

/** Steps to the moment before or after, by post or by day. The last one is now. */
export function stepTime(session: Session, way: "before" | "after", kind: Moment["kind"]): void {
  const list = moments(session.opened.state).filter((moment) => moment.kind === kind);
  const from = session.derivation.story.asOf?.cutoff ?? null;
  const next = stepTo(list, from, way, kind);
  const end = way === "after" && from === null;
  if (next === undefined || end)
    say(session, end ? "This is the end of the record." : "Nothing is known before this.");
  else goTo(session, next?.asOf ?? null);
}

/** Goes to a moment that was typed. Returns what is wrong with it, or null. */
export function goToText(session: Session, text: string): string | null {
  const asOf = meant(session, text);
  if (asOf === "" || asOf === "now") {
    goTo(session, null);
    return null;
  }
  const read = storyAt(session.opened.state, asOf);
  if (!read.ok)
    return `expected ${read.problem.expected}${read.problem.hint ? `; ${read.problem.hint}` : ""}`;
  goTo(session, asOf);
  return null;
}
