import type { EventId, ClaimId } from "../model/id.ts";
import { refsOf } from "../model/ground.ts";
import { splitRef } from "../model/ref.ts";
import type { Derivation } from "../derive/derivation.ts";
import { placeOf } from "../story/answers.ts";
import type { Cutoff } from "../story/asof.ts";
import { firstCiting, postRef, postsInOrder, type PostRef } from "./postref.ts";
import { standingView, type StandingView } from "./standing.ts";

/** One change of a standing: with which post, and to what. */
export type HistoryStep = { post: PostRef; standing: StandingView };

/** How a standing changed, oldest first: worked out anew as of each post that brought a statement on its event. */
export function historyOf(derivation: Derivation, ref: string): HistoryStep[] {
  const { story } = derivation;
  const event = ref.startsWith("claim:")
    ? splitRef(story.claims.get(ref.slice(6) as ClaimId)?.about ?? "").event
    : splitRef(ref).event;
  const told = story.events.get(event as EventId);
  if (!told) return [];
  const relevant = new Set<string>();
  for (const claim of refsOf(told).flatMap(derivation.about)) {
    const post = firstCiting(derivation, "claim", claim.id);
    if (post) relevant.add(post.id);
  }
  for (const post of story.citedBy.get(`event:${event}`) ?? []) relevant.add(post.id);
  const steps: HistoryStep[] = [];
  for (const post of postsInOrder(derivation)) {
    if (!relevant.has(post.id)) continue;
    const cutoff: Cutoff = {
      ...placeOf({ when: post.at, step: post.order }, story.record.zone),
      seq: story.asOf?.cutoff.seq ?? Infinity,
    };
    const then = derivation.at(cutoff);
    if (!then?.has(ref)) continue;
    const standing = standingView(then.standing(ref));
    if (steps.at(-1)?.standing.text !== standing.text)
      steps.push({ post: postRef(post), standing });
  }
  return steps;
}
