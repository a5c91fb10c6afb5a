import type { Claim } from "../model/claim.ts";
import type { Post } from "../model/post.ts";
import type { Derivation } from "../derive/derivation.ts";
import { isFigure } from "../derive/figures.ts";
import { citations } from "../text/markdown.ts";
import { resolvePoint } from "../story/story.ts";
import { distance, firstCiting, postRef, postsInOrder, type PostRef } from "./postref.ts";
import { speakerOf } from "./speaker.ts";
import { valueWords } from "./value.ts";
import { capital, listed } from "./words.ts";

/** What became known about a post's statements in it or since: the note above its text. Never a change of the text. */
export type NoteView = {
  kind:
    | "denied"
    | "denies"
    | "superseded"
    | "replaces"
    | "out-of-order"
    | "withdrawn"
    | "corrected"
    | "supported";
  tone: "against" | "past" | "ink";
  lead: string;
  text: string;
  posts: PostRef[];
};

/** The claims that a post cites, once each, in the order of its text. */
export function claimsOf(derivation: Derivation, post: Post): Claim[] {
  const ids = new Set(
    citations(post.body).flatMap((cite) =>
      cite.kind === "claim" || cite.kind === "figure" ? [cite.id] : [],
    ),
  );
  return [...ids].flatMap((id) => derivation.story.claims.get(id as Claim["id"]) ?? []);
}

const who = (derivation: Derivation, claims: readonly Claim[]): string =>
  listed([...new Set(claims.map((claim) => speakerOf(derivation.story, claim).name))]);

/** Groups answers by the post that brought them, nearest first. */
function byPost(
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

/** Rule V: relations both ways. */
export function notesOf(derivation: Derivation, post: Post): NoteView[] {
  const posts = postsInOrder(derivation);
  const notes: NoteView[] = [];
  const versions = derivation.story.versions.get(`post:${post.id}`) ?? [];
  for (const version of versions.slice(1))
    if (version.record)
      notes.push({
        kind: "corrected",
        tone: "past",
        lead: "Corrected.",
        text: version.note ?? "The editor gave no reason.",
        posts: [],
      });

  const claims = claimsOf(derivation, post);
  const denials = new Set<Claim>();
  for (const claim of claims) {
    if (claim.stance !== "affirms") continue;
    const point = resolvePoint(derivation.story.events, claim.about);
    if (!point) continue;
    const standing = isFigure(claim)
      ? derivation.standing(`claim:${claim.id}`)
      : point.point.kind === "quantity"
        ? null
        : derivation.standing(claim.about);
    for (const use of standing?.denying ?? []) if (!use.implied) denials.add(use.claim);
  }
  for (const group of byPost(derivation, [...denials])) {
    const lead =
      group.post.id === post.id
        ? "Denied in the same report"
        : `Denied ${distance(post, group.post, posts)}`;
    notes.push({
      kind: "denied",
      tone: "against",
      lead,
      text: `by ${who(derivation, group.claims)}`,
      posts: group.post.id === post.id ? [] : [postRef(group.post)],
    });
  }

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

function figureNotes(
  derivation: Derivation,
  post: Post,
  claim: Claim,
  posts: readonly Post[],
): NoteView[] {
  if (firstCiting(derivation, "claim", claim.id)?.id !== post.id) return [];
  const notes: NoteView[] = [];
  const standing = derivation.standing(`claim:${claim.id}`);
  const value = valueWords(claim.value!);
  const other = (id: string): Claim | undefined => derivation.story.claims.get(id as Claim["id"]);
  if (standing.standing === "superseded") {
    const newer = standing.reasons
      .find((reason) => reason.rule === "F4")!
      .claims.flatMap((id) => other(id) ?? []);
    const last = newer.at(-1);
    const at = last && firstCiting(derivation, "claim", last.id);
    if (last && at) {
      const outOfOrder = standing.flags.includes("out-of-order");
      const said = `${speakerOf(derivation.story, last).name} gave ${valueWords(last.value!)}`;
      notes.push({
        kind: outOfOrder ? "out-of-order" : "superseded",
        tone: "past",
        lead: outOfOrder
          ? `Out of order: ${value}.`
          : `${capital(value)} was superseded ${distance(post, at, posts)}:`,
        text: outOfOrder
          ? `${said}, a higher count that came earlier; the sources do not explain it.`
          : `${said}.`,
        posts: at.id === post.id ? [] : [postRef(at)],
      });
    }
  }
  const older = [...derivation.story.claims.values()].filter(
    (each) =>
      each.id !== claim.id &&
      isFigure(each) &&
      derivation.has(`claim:${each.id}`) &&
      replaces(derivation, each.id, claim.id),
  );
  if (older.length > 0) {
    const at = byPost(derivation, older)
      .map((group) => postRef(group.post))
      .filter((ref) => ref.id !== post.id);
    notes.push({
      kind: "replaces",
      tone: "past",
      lead: "Replaces earlier counts.",
      text: `${listed(older.map((each) => `${speakerOf(derivation.story, each).name} gave ${valueWords(each.value!)}`))}.`,
      posts: at,
    });
  }
  return notes;
}

const replaces = (derivation: Derivation, older: string, newer: string): boolean => {
  const standing = derivation.standing(`claim:${older}`);
  return (
    standing.standing === "superseded" &&
    !standing.flags.includes("out-of-order") &&
    standing.reasons.some(
      (reason) => reason.rule === "F4" && reason.claims.includes(newer as Claim["id"]),
    )
  );
};
