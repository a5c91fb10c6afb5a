import { derive } from "@claimline/core/derive/derivation";
import { parseAsOf, type AsOf, type Cutoff } from "@claimline/core/story/asof";
import { changesView, type ChangesView } from "@claimline/core/views/changes";
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

/** What a moment is called: as in the list of moments, else as it was asked for. */
const labelOf = (list: readonly { asOf: string; label: string }[], text: string): string =>
  list.find((moment) => moment.asOf === text)?.label ?? text;

/** The moments of a page of changes: from the day before the last to the end, unless others are asked for. */
function span({ served, derivation, given }: Ask): { from: AsOf; to: AsOf } | Problem {
  const read = (text: string) => parseAsOf(text, served.state, served.zone);
  const all = moments(served.state);
  const last = derivation.story.asOf ?? null;
  const [from, to] = [
    read(given("from") ?? sinceView(derivation)?.asOf ?? all[0]?.asOf ?? ""),
    read(given("to") ?? last?.text ?? all.at(-1)?.asOf ?? ""),
  ];
  for (const each of [from, to])
    if (!each.ok) return noMoment(each.problem.found, each.problem.expected, each.problem.hint);
  if (!from.ok || !to.ok) return noMoment("", "two moments", null);
  const [a, b] = later(from.asOf.cutoff, to.asOf.cutoff)
    ? [to.asOf, from.asOf]
    : [from.asOf, to.asOf];
  // Read in the past, the page knows nothing of what came after (rule T4).
  const end = last && later(b.cutoff, last.cutoff) ? last : b;
  return { from: later(a.cutoff, end.cutoff) ? end : a, to: end };
}

export function changesPage(ask: Ask): ChangesPage | Problem {
  const asked = span(ask);
  if ("status" in asked) return asked;
  const { from, to } = asked;
  const after = derive(ask.served.state, to);
  if (!after) return noMoment(to.text, "a moment from the first record on", null);
  const list = moments(ask.served.state).map(({ asOf, label }) => ({ asOf, label }));
  return {
    // Before its first record there is no story, and everything has come since.
    changes: changesView(derive(ask.served.state, from), after),
    moments: list.toReversed(),
    from: { asOf: from.text, label: labelOf(list, from.text) },
    to: { asOf: to.text, label: labelOf(list, to.text) },
  };
}
