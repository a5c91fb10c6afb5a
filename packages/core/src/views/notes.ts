import type { Claim } from "../model/claim.ts";
import type { ClaimId } from "../model/id.ts";
import type { Post } from "../model/post.ts";
import type { Derivation } from "../derive/derivation.ts";
import { isFigure } from "../derive/figures.ts";
import { citations } from "../text/markdown.ts";
import { isLater } from "../story/evidence.ts";
import { standingRef } from "./body.ts";
import { figureNotes } from "./figure-notes.ts";
import { firstCiting, postRef, postsInOrder, type PostRef } from "./postref.ts";
import { apart, byPost, who } from "./relation.ts";
import { changedWords, corrections, revisionsOf } from "./revisions.ts";
import { listed } from "./words.ts";

/** What became known about a post's statements in it or since: the note above its text. Never a change of the text. */
export type NoteView = {
  kind:
    | "denied"
    | "denies"
    | "superseded"
    | "replaces"
    | "out-of-order"
    | "withdrawn"
    | "corrected";
  tone: "against" | "past" | "ink";
  lead: string;
  text: string;
  posts: PostRef[];
};

/** The claims that a post cites, once each, in the order of its text. */
function claimsOf(derivation: Derivation, post: Post): Claim[] {
  const ids = new Set(
    citations(post.body).flatMap((cite) =>
      cite.kind === "claim" || cite.kind === "figure" ? [cite.id] : [],
    ),
  );
  return [...ids].flatMap((id) => derivation.story.claims.get(id as Claim["id"]) ?? []);
}

/** A statement elsewhere, and the one in a post that it has to do with. */
type Met = { claim: Claim; own: Claim };
const claimsIn = (met: ReadonlyMap<ClaimId, Met>): Claim[] =>
  [...met.values()].map(({ claim }) => claim);

/** Rule V: relations both ways. */
export function notesOf(derivation: Derivation, post: Post): NoteView[] {
  const posts = postsInOrder(derivation);
  const notes: NoteView[] = [];
  for (const each of corrections(revisionsOf(derivation, post.id))) {
    const what = changedWords(each);
    notes.push({
      kind: "corrected",
      tone: "past",
      lead: `Corrected ${each.recorded}${what && `, ${what}`}.`,
      text: each.note ?? "The editor gave no reason.",
      posts: [],
    });
  }

  const claims = claimsOf(derivation, post);
  const denials = new Map<ClaimId, Met>();
  for (const claim of claims) {
    if (claim.stance !== "affirms") continue;
    const ref = standingRef(derivation, claim.id);
    for (const use of ref ? derivation.standing(ref).denying : [])
      if (!use.implied && !denials.has(use.claim.id))
        denials.set(use.claim.id, { claim: use.claim, own: claim });
  }
  const groups = byPost(derivation, claimsIn(denials)).map((group) => ({
    ...group,
    by: who(derivation, group.claims),
    when: apart(
      derivation,
      { post, claim: denials.get(group.claims[0]!.id)!.own },
      { post: group.post, claim: group.claims[0]! },
      posts,
    ),
  }));
  // What stands in the post itself comes first; whoever denies it again is named once.
  const [first, ...rest] = groups.toSorted(
    (a, b) => Number(b.post.id === post.id) - Number(a.post.id === post.id),
  );
  if (first) {
    const again = rest.filter((each) => each.by === first.by).map((each) => each.when);
    const others = rest.filter((each) => each.by !== first.by);
    notes.push({
      kind: "denied",
      tone: "against",
      lead: `Denied ${first.when}`,
      text: [
        `by ${first.by}`,
        ...(again.length > 0 ? [`again ${listed(again)}`] : []),
        ...others.map((each) => `${each.when} by ${each.by}`),
      ].join("; "),
      posts: groups.flatMap((each) => (each.post.id === post.id ? [] : [postRef(each.post)])),
    });
  }

  notes.push(...answersOf(derivation, post, claims, posts));
  for (const claim of claims) {
    if (derivation.withdrawn.has(claim.id)) {
      const by = [...derivation.story.claims.values()].find(
        (other) => other.stance === "withdraws" && other.revises === claim.id,
      );
      const at = by && firstCiting(derivation, "claim", by.id);
      notes.push({
        kind: "withdrawn",
        tone: "against",
        lead: "Withdrawn since",
        text: `by ${who(derivation, by ? [by] : [claim])}`,
        posts: at ? [postRef(at)] : [],
      });
    }
    if (isFigure(claim)) notes.push(...figureNotes(derivation, post, claim, posts));
  }
  return notes;
}

/** What a post's denials answer, where that was told in another post and not in this one. */
function answersOf(
  derivation: Derivation,
  post: Post,
  claims: readonly Claim[],
  posts: readonly Post[],
): NoteView[] {
  const answered = new Map<ClaimId, Met>();
  const here = new Set(claims.map(({ id }) => id));
  for (const claim of claims) {
    const ref = claim.stance === "denies" ? standingRef(derivation, claim.id) : null;
    const said = ref ? derivation.standing(ref).affirming.filter((use) => !use.implied) : [];
    if (said.some((use) => here.has(use.claim.id))) continue;
    for (const use of said)
      if (!isLater(derivation.story, use.claim, claim))
        answered.set(use.claim.id, { claim: use.claim, own: claim });
  }
  return byPost(derivation, claimsIn(answered)).map((group) => ({
    kind: "denies" as const,
    tone: "ink" as const,
    lead: "An answer",
    text: `to what ${who(derivation, group.claims)} said ${apart(
      derivation,
      { post, claim: answered.get(group.claims[0]!.id)!.own },
      { post: group.post, claim: group.claims[0]! },
      posts,
    )}`,
    posts: [postRef(group.post)],
  }));
}
