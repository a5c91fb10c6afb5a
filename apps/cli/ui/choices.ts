import { complete, meant, type Completions } from "@claimline/core/query/complete";
import { apart, fit } from "../lines/fit.ts";
import { line, quiet, span, strong, type Line } from "../lines/span.ts";
import { named, type Named } from "./palette.ts";
import type { Session } from "./session.ts";

/** As many as a reader takes in, and never more than the screen has room for. */
const most = ({ layout }: Session): number => Math.max(1, Math.min(10, layout.body - 4));

/** What may be put where the query is typed. */
const completions = (session: Session): Completions => {
  const { text, at } = session.state.prompt!;
  return complete(text, at, session.derivation.story, most(session));
};

/** What Tab writes where the query is typed: a completion, or what may be meant by a query that cannot be read. */
export function offered(session: Session): Completions {
  const found = completions(session);
  const { error, text, at } = session.state.prompt!;
  return error && found.items.length === 0 ? meant(text, at, session.derivation.story) : found;
}

/** What the typed text names. */
export const palette = (session: Session): Named[] =>
  named(session.derivation, session.state.prompt!.text, most(session));

type Choice = { name: string; what: string };

/** What can be chosen while something is typed. */
export function choicesOf(session: Session): Choice[] {
  const { kind } = session.state.prompt!;
  if (kind === "palette") return palette(session);
  if (kind !== "query") return [];
  return completions(session).items.map(({ text, label }) => ({ name: text, what: label ?? "" }));
}

/** The choices, one a line, above what is typed. */
export function choiceLines(session: Session): Line[] {
  const { columns, prompt } = session.state;
  const choices = choicesOf(session);
  if (choices.length === 0 && prompt!.kind === "palette")
    return [fit(line("  ", quiet("Nothing is called that.")), columns, "bar")];
  return choices.map(({ name, what }, at) => {
    const chosen = at === prompt!.chosen;
    const left = line(chosen ? span("▌", "strong") : " ", " ", chosen ? strong(name) : name);
    return fit(apart(left, line(quiet(what), " "), columns), columns, chosen ? "chosen" : "bar");
  });
}
