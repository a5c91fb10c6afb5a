import { parseAsOf } from "@claimline/core/story/asof";
import { storyAt } from "@claimline/core/views/at";
import { moments, stepFrom, type Moment } from "@claimline/core/views/moments";
import { sinceView } from "@claimline/core/views/since";
import { spanOf } from "@claimline/core/views/span";
import { meant } from "./meant.ts";
import { open } from "./ways.ts";
import type { Session } from "./session.ts";
import { goTo } from "./time.ts";

/**
 * With which moment a reader most likely wants to compare: now, or if this is now, when they last read, else the evening
 * before; on the first day the post before the last.
 */
export function proposal({ state, opened, derivation, since, hasNews }: Session): string {
  if (state.asOf !== null) return "now";
  if (hasNews && since) return String(since);
  const posts = moments(opened.state).filter(({ kind }) => kind === "post");
  return sinceView(derivation)?.asOf ?? posts.at(-2)?.asOf ?? "";
}

/** What `=` asks, before the moment that is typed: in the past that may be a later one. */
export const comparing = ({ state }: Session): string =>
  state.asOf === null ? "what changed since" : "compare with";

/** The moment before or after the one that is typed; itself where there is none. */
export function stepped(
  session: Session,
  text: string,
  way: "before" | "after",
  kind: Moment["kind"],
): string {
  const { opened, derivation } = session;
  const list = moments(opened.state);
  const read = parseAsOf(meant(session, text), opened.state, derivation.story.record.zone);
  // Now is the last moment of all.
  const at = read.ok ? read.asOf.cutoff : (list.at(-1) ?? null);
  return stepFrom(list, at, kind)[way]?.asOf ?? text;
}

const nameless = (text: string): string | null => (text === "now" || text === "" ? null : text);

/**
 * Compares the moment on the screen with another one. The screen goes to the later of the two, so that nothing on it
 * is later than its own moment. Returns what is wrong with the text, or null.
 */
export function compareWith(session: Session, text: string): string | null {
  const [here, there] = [session.state.asOf, nameless(meant(session, text))];
  if (here === there) return "expected another moment than the one on the screen";
  const whole = storyAt(session.opened.state, null);
  if (!whole.ok) return whole.problem.expected;
  const read = spanOf(whole.derivation, { from: there ?? here, to: there === null ? null : here });
  if (!read.ok) {
    if (read.problem.is === "order") return read.problem.text;
    const { expected, hint } = read.problem.problem;
    return `expected ${expected}${hint ? `; ${hint}` : ""}`;
  }
  const { from, to } = read.span;
  if (from.text === to.text) return "expected another moment than the one on the screen";
  goTo(session, here === null || there === null ? null : to.text);
  open(session, { kind: "changes", id: from.text });
  return null;
}
