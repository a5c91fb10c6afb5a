import { graphemes } from "../lines/width.ts";
import { compareWith, proposal, stepped } from "./compare.ts";
import { narrowed } from "./narrow.ts";
import { choose } from "./moves.ts";
import type { Session } from "./session.ts";
import { withScreen, type Prompt } from "./state.ts";
import { goToText } from "./time.ts";

const proposed: Record<Prompt["kind"], (session: Session) => string> = {
  query: ({ screen }) => screen.query,
  "as-of": () => "",
  compare: proposal,
};

/** Starts typing a query or a moment. */
export function ask(session: Session, kind: Prompt["kind"]): void {
  const text = proposed[kind](session);
  const prompt = { kind, text, proposed: kind === "compare", error: null, before: text };
  session.state = { ...session.state, overlay: null, prompt };
}

const close = (session: Session): void => {
  session.state = { ...session.state, prompt: null };
};

function search(session: Session, query: string): void {
  session.state = withScreen(session.state, { query, open: null, focus: "list" });
  choose(session, 0);
}

/** A query narrows the list while it is typed; what is wrong with it is shown, and the list is as it was before. */
function typed(session: Session, text: string): void {
  const prompt = session.state.prompt!;
  let error: Prompt["error"] = null;
  if (prompt.kind === "query") {
    error = narrowed(session.derivation, session.screen.view, text).problem;
    search(session, error ? prompt.before : text);
  }
  session.state = { ...session.state, prompt: { ...prompt, text, error, proposed: false } };
}

function finish(session: Session): void {
  const { kind, text } = session.state.prompt!;
  if (kind === "query") {
    if (!session.state.prompt!.error) close(session);
    return;
  }
  const message = kind === "compare" ? compareWith(session, text) : goToText(session, text);
  if (message)
    session.state = {
      ...session.state,
      prompt: { ...session.state.prompt!, error: { message, at: null } },
    };
  else close(session);
}

const STEPS: Record<string, readonly ["before" | "after", "post" | "day"]> = {
  "[": ["before", "post"],
  "]": ["after", "post"],
  "{": ["before", "day"],
  "}": ["after", "day"],
};

/** A key while something is being typed. */
export function promptKey(session: Session, key: string): void {
  const { kind, text, proposed: whole, before } = session.state.prompt!;
  // What is proposed goes as a whole when something else is typed.
  const own = whole ? "" : text;
  if (key === "enter") finish(session);
  else if (key === "esc" || key === "ctrl-c") {
    close(session);
    if (kind === "query") search(session, before);
  } else if (key === "backspace") {
    if (text === "") close(session);
    else typed(session, [...graphemes(own)].slice(0, -1).join(""));
  } else if (key === "ctrl-u") typed(session, "");
  else if (key === "ctrl-w") typed(session, own.replace(/\S*\s*$/, ""));
  // No moment is written with these: they step, as they do everywhere.
  else if (kind !== "query" && STEPS[key]) typed(session, stepped(session, text, ...STEPS[key]));
  else if (key.length === 1 || !/^[a-z-]+$/.test(key)) typed(session, own + key);
}
