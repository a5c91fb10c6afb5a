import { ALSO, EDITS, put, type Typed } from "./edit.ts";
import { choicesOf, offered, palette } from "./choices.ts";
import { compareWith, stepped } from "./compare.ts";
import type { Effect } from "./binding.ts";
import { narrowed } from "./narrow.ts";
import { change, choose } from "./choose.ts";
import type { Session } from "./session.ts";
import type { Prompt } from "./state.ts";
import { goToText } from "./time.ts";

const close = (session: Session): void => {
  session.state = { ...session.state, prompt: null };
};

function search(session: Session, query: string): void {
  change(session, { query, open: null, focus: "list" });
  choose(session, 0);
}

const edit = (session: Session, to: Partial<Prompt>): void => {
  session.state = { ...session.state, prompt: { ...session.state.prompt!, ...to } };
};

/** A query narrows the list while it is typed; what is wrong with it is shown, and the list is as it was before. */
function typed(session: Session, { text, at }: Typed): void {
  const { kind, before, text: stood } = session.state.prompt!;
  const chosen = kind === "palette" ? 0 : null;
  if (text === stood) return edit(session, { at, chosen, proposed: false });
  let error: Prompt["error"] = null;
  if (kind === "query") {
    error = narrowed(session.derivation, session.screen.view, text).problem;
    search(session, error ? before : text);
  }
  edit(session, { text, at, error, chosen, proposed: false, refused: false });
}

/** Moves among the choices; past the last one comes the first. */
function chooseNext(session: Session, by: 1 | -1): void {
  const total = choicesOf(session).length;
  const { chosen } = session.state.prompt!;
  if (total === 0) return;
  const next = chosen === null ? (by > 0 ? 0 : total - 1) : (chosen + by + total) % total;
  edit(session, { chosen: next });
}

/** Puts a completion where it belongs, or what may be meant; a field still waits for its value. */
function pick(session: Session, at: number): void {
  const { text } = session.state.prompt!;
  const { from, to, items } = offered(session);
  const chosen = items[at]?.text;
  if (chosen === undefined) return;
  const rest = { text: text.slice(0, from) + text.slice(to), at: from };
  typed(session, put(rest, chosen.endsWith(":") ? chosen : `${chosen} `));
}

function finishQuery(session: Session): void {
  const { chosen, error } = session.state.prompt!;
  if (chosen !== null) pick(session, chosen);
  else if (error) edit(session, { refused: true });
  else close(session);
}

function finish(session: Session): Effect | void {
  const { kind, text, chosen } = session.state.prompt!;
  if (kind === "query") return finishQuery(session);
  if (kind === "palette") {
    const found = palette(session)[chosen ?? 0];
    close(session);
    return found?.run(session);
  }
  const message = kind === "compare" ? compareWith(session, text) : goToText(session, text);
  if (message) edit(session, { error: { message, at: null } });
  else close(session);
}

/** Tab takes the first choice of a query; in a palette it goes to the next one, as arrows do. */
function tab(session: Session): void {
  const { kind, chosen } = session.state.prompt!;
  if (kind === "query") pick(session, chosen ?? 0);
  else chooseNext(session, 1);
}

const STEPS: Record<string, readonly ["before" | "after", "post" | "day"]> = {
  "[": ["before", "post"],
  "]": ["after", "post"],
  "{": ["before", "day"],
  "}": ["after", "day"],
};

const EMPTY: Typed = { text: "", at: 0 };
const REMOVES = new Set(["backspace", "ctrl-w", "ctrl-u"]);

/** A key while something is being typed. */
export function promptKey(session: Session, key: string): Effect | void {
  const { kind, text, at, proposed: whole, before } = session.state.prompt!;
  const does = EDITS[ALSO[key] ?? key];
  if (key === "enter") return finish(session);
  if (key === "tab") tab(session);
  else if (key === "down" || key === "ctrl-n") chooseNext(session, 1);
  else if (key === "up" || key === "ctrl-p" || key === "shift-tab") chooseNext(session, -1);
  else if (key === "esc" || key === "ctrl-c") {
    close(session);
    if (kind === "query") search(session, before);
  } else if (key === "backspace" && text === "") close(session);
  // What is proposed goes as a whole when something else is typed, or some of it is taken out.
  else if (does && whole && REMOVES.has(key)) typed(session, EMPTY);
  else if (does) typed(session, does({ text, at }));
  // No moment is written with these: they step, as they do everywhere.
  else if ((kind === "as-of" || kind === "compare") && STEPS[key])
    typed(session, EDITS["end"]!({ text: stepped(session, text, ...STEPS[key]), at: 0 }));
  else if (key.length === 1 || !/^[a-z-]+$/.test(key))
    typed(session, put(whole ? EMPTY : { text, at }, key));
}
