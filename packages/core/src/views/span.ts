import type { Derivation } from "../derive/derivation.ts";
import { parseAsOf, type AsOf, type AsOfProblem } from "../story/asof.ts";
import { compareMoments } from "../story/order.ts";
import { whenWords } from "./dates.ts";
import { asOfLabel } from "./head.ts";
import { moments, type Moment } from "./moments.ts";
import { sinceView } from "./since.ts";
import { capital } from "./words.ts";

/** A moment of a span: what it means, and how it is called. */
export type End = AsOf & { label: string };

/** Two moments, the earlier one first; `turned` if they were asked for the other way round. */
export type Span = { from: End; to: End; turned: boolean };

/** Why there is no span: a text that is no moment, or two moments of which neither is the earlier one. */
export type SpanProblem = { is: "moment"; problem: AsOfProblem } | { is: "order"; text: string };

const isEntry = (text: string): boolean => /^\d{1,9}$/.test(text);

/**
 * The two moments to compare: from the day before the last to the end, unless others are asked for. Read in the past
 * neither is later than the moment that is read at (rule T4).
 */
export function spanOf(
  derivation: Derivation,
  asked: { from: string | null; to: string | null },
): { ok: true; span: Span } | { ok: false; problem: SpanProblem } {
  const { state, story } = derivation;
  const { zone } = story.record;
  const all = moments(state);
  const head = String(state.last?.seq ?? 0);
  const read = (text: string) => parseAsOf(text, state, zone);
  const order = (a: AsOf, b: AsOf) => compareMoments(state, zone, a.cutoff, b.cutoff);
  const named = (moment: AsOf): End => ({
    ...moment,
    label: labelOf(derivation, moment.text, all),
  });
  const known = (moment: AsOf): AsOf => {
    const way = story.asOf && order(moment, story.asOf);
    return story.asOf && (way === null || way > 0) ? story.asOf : moment;
  };

  // Places in the log are not moments of the story: from one of them on, the end is that of the log. Before the first post
  // a story has no other.
  const end = asked.from && isEntry(asked.from) ? head : (all.at(-1)?.asOf ?? head);
  const to = read(asked.to ?? story.asOf?.text ?? end);
  if (!to.ok) return { ok: false, problem: { is: "moment", problem: to.problem } };
  const last = known(to.asOf);
  const from = read(asked.from ?? startOf(derivation, last, all));
  if (!from.ok) return { ok: false, problem: { is: "moment", problem: from.problem } };
  const first = known(from.asOf);

  const [a, b] = [named(first), named(last)];
  const way = order(first, last);
  if (way === null)
    return {
      ok: false,
      problem: {
        is: "order",
        text: `${capital(a.label)} and ${b.label} cannot be put in order: at each, something is known that is not known at the other. A number of the log says when a record was written down, a moment of the story when it became known.`,
      },
    };
  return {
    ok: true,
    span: way > 0 ? { from: b, to: a, turned: true } : { from: a, to: b, turned: false },
  };
}

/** A moment as lists of moments have it; days stay short, for two of them stand in one heading. */
function labelOf(derivation: Derivation, text: string, all: readonly Moment[]): string {
  if (text === String(derivation.state.last?.seq)) return "the end of the log";
  const named = all.find(({ asOf }) => asOf === text);
  return named?.label ?? (isEntry(text) ? asOfLabel(derivation, text) : whenWords(text));
}

/** Where a span begins that only has an end: with the day before, else with what is first. */
function startOf(derivation: Derivation, last: AsOf, all: readonly Moment[]): string {
  if (isEntry(last.text)) return "1";
  const then = derivation.at(last.cutoff);
  return (then && sinceView(then)?.asOf) ?? all[0]?.asOf ?? "1";
}
