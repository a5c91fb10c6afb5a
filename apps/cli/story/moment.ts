import { derive, type Derivation } from "@claimline/core/derive/derivation";
import { parseAsOf, type AsOf, type AsOfProblem } from "@claimline/core/story/asof";
import { zoneOf } from "@claimline/core/story/story";
import { moments } from "@claimline/core/views/moments";
import type { Opened } from "./opened.ts";

export type Moment = { ok: true; derivation: Derivation } | { ok: false; problem: AsOfProblem };

/** The story as of a text that says when; null for all that its log holds. */
export function storyAsOf(opened: Opened, text: string | null): Moment {
  const fail = (expected: string, hint: string | null = null): Moment => ({
    ok: false,
    problem: { expected, found: text ?? "nothing", hint },
  });
  const zone = zoneOf(opened.state);
  if (zone === null) return fail("a log with a story in it");
  let asOf: AsOf | null = null;
  if (text !== null) {
    const read = parseAsOf(text, opened.state, zone);
    if (!read.ok) return read;
    asOf = read.asOf;
  }
  const derivation = derive(opened.state, asOf);
  if (derivation) return { ok: true, derivation };
  const [first] = moments(opened.state);
  return fail(`a moment at which the story had begun${first ? `, from ${first.label} on` : ""}`);
}
