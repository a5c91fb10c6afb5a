import type { Actor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { ActorId, SourceId } from "../model/id.ts";
import { asked } from "../story/lines.ts";
import type { Story } from "../story/story.ts";

/**
 * Whose voice a claim counts for (rule M6). `id` is an actor's, or `source:ID` for a text whose outlet is not named.
 */
export type Voice = {
  id: string;
  actor: ActorId | null;
  source: SourceId | null;
  /** An outlet's own voice: said with nobody named (rules M5, S9). */
  outlet: boolean;
  /** Described by the text and not named (rule M6). */
  unnamed: boolean;
};

/** Follows `speaksFor` to the state, polity or organisation that an actor speaks for. Ends on a circle. */
export function liftActor(story: Story, id: ActorId): ActorId {
  const seen = [id];
  for (;;) {
    const at = seen.at(-1)!;
    const next = story.actors.get(at)?.speaksFor ?? null;
    if (next === null || seen.includes(next)) return at;
    seen.push(next);
  }
}

const voicesOf = asked((id: ActorId, story: Story): Voice => {
  const lifted = liftActor(story, id);
  const actor: Actor | undefined = story.actors.get(lifted);
  return {
    id: lifted,
    actor: lifted,
    source: null,
    outlet: actor?.kind === "media",
    unnamed: actor?.unnamed ?? false,
  };
});

const ofActor = (story: Story, id: ActorId): Voice => voicesOf(story.lines).at(id, story);

/** The voice of a claim; null where nobody is named or described ("reports", "reportedly"). */
export function voiceOf(story: Story, claim: Claim): Voice | null {
  if (claim.by === null) return null;
  if (claim.by !== "outlet") return ofActor(story, claim.by);
  const source = claim.appearances[0]!.source;
  const outlet = story.sources.get(source)?.outlet ?? null;
  if (outlet) return { ...ofActor(story, outlet), outlet: true };
  return { id: `source:${source}`, actor: null, source, outlet: true, unnamed: false };
}

const tiesOf = asked((_: null, story: Story): string[][] =>
  story.ties.map((tie) => tie.actors.map((id) => liftActor(story, id))),
);

/** Whether two voices are tied (rule M8). */
export const areTied = (story: Story, a: Voice, b: Voice): boolean =>
  tiesOf(story.lines)
    .at(null, story)
    .some((tied) => tied.includes(a.id) && tied.includes(b.id));
