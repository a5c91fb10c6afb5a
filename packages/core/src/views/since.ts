import { placeOf } from "../story/answers.ts";
import type { Derivation } from "../derive/derivation.ts";
import { changedDisputes } from "./changed-disputes.ts";
import { whenWords } from "./dates.ts";
import { postsByDay } from "./postref.ts";

/** What a returning reader asks first: how many points are in dispute that were not at the end of the day before. */
export type SinceView = { asOf: string; label: string; disputed: number };

/** Null on the first day of a story: there is no day before. */
export function sinceView(derivation: Derivation): SinceView | null {
  const [asOf, last] = [...postsByDay(derivation).keys()].slice(-2);
  if (!asOf || !last) return null;
  // The name of a weekday says which day only within a week.
  const near = Date.parse(last) - Date.parse(asOf) < 7 * 86_400_000;
  const { story } = derivation;
  const then = derivation.at({
    ...placeOf({ when: asOf as never, step: Infinity }, story.record.zone),
    seq: story.asOf?.cutoff.seq ?? Infinity,
  });
  return {
    asOf,
    label: near ? `${whenWords(asOf, "day")} evening` : whenWords(asOf),
    disputed: changedDisputes(then, derivation).newly.length,
  };
}
