import { changesView, type ChangesView } from "@claimline/core/views/changes";
import { spanOf, type End, type Span } from "@claimline/core/views/span";
import type { Derivation } from "@claimline/core/derive/derivation";
import type { Ask } from "./page.ts";
import { noMoment, tooEarly, type Problem } from "./problem.ts";
import { derivationOf } from "./story.ts";

export type ChangesPage = {
  changes: ChangesView;
  moments: { asOf: string; label: string }[];
  span: Pick<Span, "turned"> & Record<"from" | "to", Pick<End, "text" | "label">>;
  /** The moment that links from what is there now are read at; null: the end of the record. */
  after: string | null;
};

const noOrder = (text: string): Problem => ({
  status: 400,
  heading: "No order between them",
  text,
  hint: "Compare two numbers of the log, or two moments of the story.",
  near: [],
  search: null,
});

/** The two moments that are asked for, and the story at both. Before its first record there is no story, and everything has come since. */
export function changesAsked({
  served,
  derivation,
  given,
}: Ask): { span: Span; before: Derivation | null; after: Derivation } | Problem {
  const read = spanOf(derivation, { from: given("from"), to: given("to") });
  if (!read.ok)
    return read.problem.is === "order"
      ? noOrder(read.problem.text)
      : noMoment(read.problem.problem);
  const { span } = read;
  const after = derivationOf(served, span.to);
  if (!after) return tooEarly(span.to.label);
  return { span, before: derivationOf(served, span.from), after };
}

export function changesPage(ask: Ask): ChangesPage | Problem {
  const asked = changesAsked(ask);
  if ("status" in asked) return asked;
  const { span, before, after } = asked;
  const named = ({ text, label }: End) => ({ text, label });
  return {
    changes: changesView(before, after),
    moments: ask.served.moments.map(({ asOf, label }) => ({ asOf, label })).toReversed(),
    span: { from: named(span.from), to: named(span.to), turned: span.turned },
    after:
      ask.given("to") || span.turned ? span.to.text : (ask.derivation.story.asOf?.text ?? null),
  };
}
