import { derive } from "@claimline/core/derive/derivation";
import { parseAsOf, type AsOf, type Cutoff } from "@claimline/core/story/asof";
import { changesView, type ChangesView } from "@claimline/core/views/changes";
import { asOfLabel } from "@claimline/core/views/head";
import { moments } from "@claimline/core/views/moments";
import { sinceView } from "@claimline/core/views/since";
import type { Ask } from "./page.ts";
import type { Problem } from "./problem.ts";

export type ChangesPage = {
  changes: ChangesView;
  moments: { asOf: string; label: string }[];
  from: { asOf: string; label: string };
  to: { asOf: string; label: string };
};

const later = (a: Cutoff, b: Cutoff): boolean =>
  a.end !== b.end ? a.end > b.end : a.step !== b.step ? a.step > b.step : a.seq > b.seq;

const noMoment = (found: string, expected: string, hint: string | null): Problem => ({
  status: 400,
  heading: "No such moment",
  text: `${found} is no moment of this story. It takes ${expected}.`,
  hint,
  near: [],
  search: null,
});

const isEntry = (text: string): boolean => /^\d{1,9}$/.test(text);

/** The moments of a page of changes: from the day before the last to the end, unless others are asked for. */
function span({ served, derivation, given }: Ask): { from: AsOf; to: AsOf } | Problem {
  const read = (text: string) => parseAsOf(text, served.state, served.zone);
  const all = moments(served.state);
  const last = derivation.story.asOf ?? null;
  const start = given("from");
  // Places in the log are not moments of the story: from one of them on, the end is that of the log.
  const end = start && isEntry(start) ? String(served.head.seq) : all.at(-1)?.asOf;
  const [from, to] = [
    read(start ?? sinceView(derivation)?.asOf ?? all[0]?.asOf ?? ""),
    read(given("to") ?? last?.text ?? end ?? ""),
  ];
  for (const each of [from, to])
    if (!each.ok) return noMoment(each.problem.found, each.problem.expected, each.problem.hint);
  if (!from.ok || !to.ok) return noMoment("", "two moments", null);
  const [a, b] = later(from.asOf.cutoff, to.asOf.cutoff)
    ? [to.asOf, from.asOf]
    : [from.asOf, to.asOf];
  // Read in the past, the page knows nothing of what came after (rule T4).
  const known = last && later(b.cutoff, last.cutoff) ? last : b;
  return { from: later(a.cutoff, known.cutoff) ? known : a, to: known };
}

export function changesPage(ask: Ask): ChangesPage | Problem {
  const asked = span(ask);
  if ("status" in asked) return asked;
  const { from, to } = asked;
  const after = derive(ask.served.state, to);
  if (!after) return noMoment(to.text, "a moment from the first record on", null);
  const list = moments(ask.served.state).map(({ asOf, label }) => ({ asOf, label }));
  const named = ({ text: asOf }: AsOf): { asOf: string; label: string } => {
    if (asOf === String(ask.served.head.seq)) return { asOf, label: "the end of the log" };
    return list.find((moment) => moment.asOf === asOf) ?? { asOf, label: asOfLabel(after, asOf) };
  };
  return {
    // Before its first record there is no story, and everything has come since.
    changes: changesView(derive(ask.served.state, from), after),
    moments: list.toReversed(),
    from: named(from),
    to: named(to),
  };
}
