import type { Claim } from "../model/claim.ts";
import type { ActorId } from "../model/id.ts";
import { liftActor, voiceOf } from "../derive/voice.ts";
import type { Story } from "../story/story.ts";

/** What counts as an actor's own: who is it or speaks for it, and what is said in its name. */
export type Own = { actor: (id: ActorId) => boolean; claim: (claim: Claim) => boolean };

/** A voice has all that is said in its name, a speaker what is its own (rule M6). */
export function ownOf(story: Story, id: ActorId): Own {
  const isVoice = liftActor(story, id) === id;
  const actor = (other: ActorId): boolean =>
    other === id || (isVoice && liftActor(story, other) === id);
  return {
    actor,
    claim: (claim) =>
      claim.by === "outlet"
        ? voiceOf(story, claim)?.id === id
        : claim.by !== null && actor(claim.by),
  };
}
