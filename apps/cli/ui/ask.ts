import { uncover } from "./choose.ts";
import { proposal } from "./compare.ts";
import type { Session } from "./session.ts";
import type { Prompt } from "./state.ts";

const STARTS: Record<Prompt["kind"], (session: Session) => Pick<Prompt, "text" | "chosen">> = {
  // What is typed narrows further: a word of its own.
  query: ({ screen }) => ({ text: screen.query && `${screen.query.trimEnd()} `, chosen: null }),
  "as-of": () => ({ text: "", chosen: null }),
  compare: (session) => ({ text: proposal(session), chosen: null }),
  palette: () => ({ text: "", chosen: 0 }),
};

/** Starts typing: a query, a moment, or the name of anything. */
export function ask(session: Session, kind: Prompt["kind"]): void {
  const start = STARTS[kind](session);
  const rest = {
    at: start.text.length,
    proposed: kind === "compare",
    error: null,
    refused: false,
    before: session.screen.query,
  };
  uncover(session);
  session.state = { ...session.state, prompt: { kind, ...start, ...rest } };
}
