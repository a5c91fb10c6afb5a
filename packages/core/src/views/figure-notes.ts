import type { Claim } from "../model/claim.ts";
import type { Post } from "../model/post.ts";
import type { Derivation } from "../derive/derivation.ts";
import type { Figure } from "../derive/figures.ts";
import { measureKey } from "../derive/web.ts";
import { measureOf } from "./figure-scale.ts";
import type { NoteView } from "./notes.ts";
import { firstCiting, postRef } from "./postref.ts";
import { apart, byPost } from "./relation.ts";
import { speakerOf } from "./speaker.ts";
import { valueWords } from "./value.ts";
import { capital, listed } from "./words.ts";

/** What became of a count that a post is the first to give: superseded, out of order, or replacing others (rule F4). */
export function figureNotes(
  derivation: Derivation,
  post: Post,
  claim: Figure,
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
    // The count that stands now says more than one that was replaced in its turn.
    const stands = (each: Claim): boolean =>
      derivation.standing(`claim:${each.id}`).standing !== "superseded";
    const last = newer.find(stands) ?? newer.at(-1);
    const at = last && firstCiting(derivation, "claim", last.id);
    if (last && at) {
      const outOfOrder = standing.flags.includes("out-of-order");
      const said = `${speakerOf(derivation.story, last).name} gave ${valueWords(last.value!)}`;
      notes.push({
        kind: outOfOrder ? "out-of-order" : "superseded",
        tone: "past",
        lead: outOfOrder
          ? `Out of order: ${value}.`
          : `${capital(value)} was superseded ${apart(derivation, { post, claim }, { post: at, claim: last }, posts)}:`,
        text: outOfOrder
          ? `${said}, a higher count that came earlier; the sources do not explain it.`
          : `${said}.`,
        posts: at.id === post.id ? [] : [postRef(at)],
      });
    }
  }
  if (standing.standing === "superseded") return notes;
  const older = (derivation.measures.get(measureKey(measureOf(derivation, claim))) ?? []).filter(
    (each) => each.id !== claim.id && replaces(derivation, each.id, claim.id),
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
