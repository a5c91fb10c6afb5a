import { storyAt } from "@claimline/core/views/at";
import { change, stay, uncover } from "./choose.ts";
import { findDoc } from "./docs.ts";
import { narrowed } from "./narrow.ts";
import { isRef } from "../panes/ref.ts";
import { say } from "./say.ts";
import type { Session } from "./session.ts";
import { freshScreen, push, type Mark, type Screen } from "./state.ts";
import { goTo } from "./time.ts";
import { VIEWS } from "./views.ts";

const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);

const chosenRow = ({ list, screen }: Session): Mark["row"] =>
  list.rows.at(screen.chosen)?.ref ?? null;

/** Waits for a letter, and says which are taken. */
export function awaitLetter(session: Session, pending: "m" | "'"): void {
  const letters = Object.keys(session.state.marks).toSorted().join(" ");
  const taken = letters ? `marked so far: ${letters}` : "nothing is marked yet";
  const remark = pending === "m" ? `Mark this place: a letter (${taken})` : `To a mark: ${taken}`;
  session.state = { ...session.state, pending, remark };
}

/** The letter after `m` or `'`: keeps this place under it, or goes where it was set. Any other key leaves. */
export function markKey(session: Session, key: string): void {
  const { pending, marks, asOf } = session.state;
  const { screen } = session;
  uncover(session);
  session.state = { ...session.state, pending: null };
  if (!isLetter(key)) return;
  if (pending === "m") {
    session.state = {
      ...session.state,
      marks: { ...marks, [key]: { screen, row: chosenRow(session), asOf } },
    };
    return say(session, `Marked ${key}: '${key} comes back here.`);
  }
  const mark = marks[key];
  if (!mark) return say(session, `Nothing is marked ${key}.`);
  // What was kept from another day may be of a moment, or ask for a record, that is there no more.
  if (!storyAt(session.opened.state, mark.asOf).ok)
    return say(session, `The moment of ${key} is not in this story any more.`);
  goTo(session, mark.asOf);
  const { derivation } = session;
  const { view, query, open } = mark.screen;
  const isThere = !open || findDoc(derivation, open, { width: 76, brief: false }) !== null;
  // The place where it was marked, on top of the way that was gone since.
  session.state = push(session.state, {
    ...mark.screen,
    query: narrowed(derivation, view, query).problem ? "" : query,
    open: isThere ? open : null,
  });
  const at = session.list.rows.placeOf(mark.row);
  if (at >= 0) change(session, { chosen: at });
  stay(session);
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** A screen as it was kept; null for what is nothing of ours. */
function screenIn(value: unknown): Screen | null {
  const { view, query, open, chosen, top, scroll, link, focus } = (value ?? {}) as Partial<Screen>;
  if (!VIEWS.some(({ name }) => name === view) || typeof query !== "string") return null;
  if (![chosen, top, scroll, link].every(isCount) || (open !== null && !isRef(open))) return null;
  return {
    ...freshScreen(view!, query),
    open,
    chosen,
    top,
    scroll,
    link,
    focus: focus === "reading" ? focus : "list",
  } as Screen;
}

/** Marks that were kept from another time. Nothing of it is trusted: what is not one is left out. */
export function readMarks(kept: unknown): Record<string, Mark> {
  const marks: Record<string, Mark> = {};
  for (const [letter, value] of Object.entries((kept ?? {}) as Record<string, Partial<Mark>>)) {
    const screen = screenIn(value?.screen);
    const asOf = value?.asOf ?? null;
    if (!isLetter(letter) || !screen || (asOf !== null && typeof asOf !== "string")) continue;
    marks[letter] = { screen, row: isRef(value.row) ? value.row : null, asOf };
  }
  return marks;
}
