import { windowOf } from "../model/window.ts";
import { parseWhen } from "../model/when.ts";
import type { State } from "../log/state.ts";
import { similar } from "../text/similar.ts";
import { isReached, placeOf, type Place } from "./answers.ts";

/** A moment of replay (rule T3): everything up to and including this place in the order is known. */
export type Cutoff = Place & { seq: number };

/** What was asked for, and the moment that it means. */
export type AsOf = { text: string; cutoff: Cutoff };

/** Why a text is no moment of a log. */
export type AsOfProblem = { expected: string; found: string; hint: string | null };

/** The end of the record: all that the log holds. */
export const NOW: Cutoff = { end: Infinity, step: Infinity, seq: Infinity };

/** Whether what is known from there is known at a cutoff. */
export const isKnown = (place: Place, seq: number, cutoff: Cutoff): boolean =>
  seq <= cutoff.seq && isReached(place, cutoff);

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const EXPECTED =
  "a day (2020-09-28), a part of a day (2020-09-28-evening), an RFC 3339 instant, post:ID, or a number of the log";

/** Reads `asOf` (rule T3) against a log. The zone is the story's. */
export function parseAsOf(
  text: string,
  state: State,
  zone: string,
): { ok: true; asOf: AsOf } | { ok: false; problem: AsOfProblem } {
  const fail = (hint: string | null): { ok: false; problem: AsOfProblem } => ({
    ok: false,
    problem: { expected: EXPECTED, found: text.slice(0, 80), hint },
  });
  const ok = (cutoff: Partial<Cutoff>): { ok: true; asOf: AsOf } => ({
    ok: true,
    asOf: { text, cutoff: { ...NOW, ...cutoff } },
  });

  if (text.startsWith("post:")) {
    const id = text.slice(5);
    const versions = state.versions.post.get(id);
    const first = versions?.find((version) => version.record !== null);
    if (first) return ok(placeOf(first.knownFrom, zone));
    const [near] = similar(id, [...state.versions.post.keys()], 1);
    return fail(near ? `did you mean post:${near}?` : null);
  }
  if (/^\d{1,9}$/.test(text)) {
    const seq = Number(text);
    const last = state.last?.seq ?? 0;
    return seq >= 1 && seq <= last ? ok({ seq }) : fail(`the log has entries 1 to ${last}`);
  }
  if (INSTANT.test(text)) {
    // A log knows seconds, so a fraction of one is known through the end of its second.
    const whole = text.replace(/(:\d{2})\.\d+/, "$1");
    if (!parseWhen(whole)?.fixed.from)
      return fail("an instant needs its offset, as in 2020-09-28T18:00:00+04:00");
    return ok({ end: windowOf(whole, zone).to });
  }
  const span = text.includes("/") ? null : parseWhen(text);
  if (!span) return fail(null);
  return ok({ end: windowOf(text, zone).to });
}
