import { stay } from "./choose.ts";
import { say } from "./say.ts";
import type { Session } from "./session.ts";
import { goTo } from "./time.ts";

const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);

/** Waits for a letter, and says which are taken. */
export function awaitLetter(session: Session, pending: "m" | "'"): void {
  const letters = Object.keys(session.state.marks).toSorted().join(" ");
  const taken = letters ? `marked so far: ${letters}` : "nothing is marked yet";
  const remark = pending === "m" ? `Mark this place: a letter (${taken})` : `To a mark: ${taken}`;
  session.state = { ...session.state, pending, remark };
}

/** The letter after `m` or `'`: keeps this place under it, or goes where it was set. Any other key leaves. */
export function markKey(session: Session, key: string): void {
  const { pending, marks, stack, asOf } = session.state;
  session.state = { ...session.state, pending: null, overlay: null };
  if (!isLetter(key)) return;
  if (pending === "m") {
    session.state = { ...session.state, marks: { ...marks, [key]: { stack, asOf } } };
    return say(session, `Marked ${key}: '${key} comes back here.`);
  }
  const mark = marks[key];
  if (!mark) return say(session, `Nothing is marked ${key}.`);
  goTo(session, mark.asOf);
  // The place where it was marked, on top of the way that was gone since.
  session.state = { ...session.state, stack: [...stack.slice(-99), mark.stack.at(-1)!] };
  stay(session);
}
