import { derive, type Derivation } from "../derive/derivation.ts";
import type { State } from "../log/state.ts";
import { parseAsOf, type AsOf, type AsOfProblem } from "../story/asof.ts";
import { zoneOf } from "../story/story.ts";
import { takenDown, type TakenDown } from "../story/taken-down.ts";
import { whenWords } from "./dates.ts";
import { momentNamed, moments } from "./moments.ts";

/**
 * The story as of a moment, or why there is none: a text that is no moment of it, a moment before its first record
 * (`early`), a log without a story, or a story that was taken down (`down`; rule L6).
 */
export type StoryAt =
  | { ok: true; derivation: Derivation }
  | { ok: false; problem: AsOfProblem; early: boolean; down: TakenDown | null };

/** That a story was taken down, since when and why: the same words wherever it is asked for. */
export const takenDownText = ({ recordedAt, note }: TakenDown): string =>
  `The editor took it down on ${whenWords(recordedAt.slice(0, 10), "long")}. ${note ?? "No reason was given."}`;

/**
 * The story as of a text that says when (rule T3); null, or nothing in it, for all that its log holds. The one way
 * in for site, terminal and library; `derived` may keep what it made for another time.
 */
export function storyAt(
  state: State,
  text: string | null | undefined,
  derived: (state: State, asOf: AsOf | null) => Derivation | null = derive,
): StoryAt {
  const fail = (
    problem: AsOfProblem,
    { early = false, down = null }: { early?: boolean; down?: TakenDown | null } = {},
  ): StoryAt => ({ ok: false, problem, early, down });
  const found = text || "nothing";
  const zone = zoneOf(state);
  if (zone === null) return fail({ expected: "a log with a story in it", found, hint: null });
  const down = takenDown(state);
  if (down)
    return fail(
      { expected: "a story that was not taken down", found, hint: takenDownText(down) },
      { down },
    );
  const read = text ? parseAsOf(text, state, zone) : null;
  if (read && !read.ok) {
    const { problem } = read;
    const named = problem.hint === null && text ? momentNamed(moments(state), text) : null;
    return fail(named ? { ...problem, hint: `did you mean ${named.asOf}?` } : problem);
  }
  const derivation = derived(state, read?.asOf ?? null);
  if (derivation) return { ok: true, derivation };
  const [first] = moments(state);
  const from = first ? `, from ${first.label} on` : "";
  return fail(
    { expected: `a moment at which the story had begun${from}`, found, hint: null },
    { early: true },
  );
}
