import type { Claim } from "../model/claim.ts";
import type { Post } from "../model/post.ts";
import type { Derivation } from "../derive/derivation.ts";
import { isLater } from "../story/evidence.ts";
import { distance, firstCiting, postsInOrder } from "./postref.ts";
import { speakerOf } from "./speaker.ts";
import { listed } from "./words.ts";

/* How what one post tells relates to what another tells: who, where, and how far apart. */

/** The speakers of some claims, each once. */
export const who = (derivation: Derivation, claims: readonly Claim[]): string =>
  listed([...new Set(claims.map((claim) => speakerOf(derivation.story, claim).name))]);

/** Groups answers by the post that brought them, nearest first. */
export function byPost(
  derivation: Derivation,
  claims: readonly Claim[],
): { post: Post; claims: Claim[] }[] {
  const groups = new Map<string, { post: Post; claims: Claim[] }>();
  for (const claim of claims) {
    const post = firstCiting(derivation, "claim", claim.id);
    if (!post) continue;
    const group = groups.get(post.id);
    if (group) group.claims.push(claim);
    else groups.set(post.id, { post, claims: [claim] });
  }
  const order = postsInOrder(derivation);
  return [...groups.values()].sort((a, b) => order.indexOf(a.post) - order.indexOf(b.post));
}

/** A claim and the post that tells it. */
export type Told = { post: Post; claim: Claim };

/** Earlier or later only as the texts show it (rule T2): the order in which we tell things proves nothing. */
export function apart(
  derivation: Derivation,
  from: Told,
  to: Told,
  posts: readonly Post[],
): string {
  if (from.post.id === to.post.id) return "in the same report";
  const { story } = derivation;
  const ordered = isLater(story, to.claim, from.claim) || isLater(story, from.claim, to.claim);
  return ordered ? distance(from.post, to.post, posts) : "in another report";
}
