import type { Inline } from "../text/inline.ts";
import { readBody } from "../text/markdown.ts";
import { isSpeechAct } from "../model/event.ts";
import type { ClaimId, EventId } from "../model/id.ts";
import type { Post } from "../model/post.ts";
import { splitRef } from "../model/ref.ts";
import type { Derivation } from "../derive/derivation.ts";
import { resolvePoint } from "../model/ground.ts";
import { standingView, type StandingView } from "./standing.ts";

/** Running text with its marks: a cited statement is underlined, and its mark and letter follow the last word. */
export type Run =
  | { type: "text"; text: string }
  | { type: "em" | "strong"; children: Run[] }
  | { type: "link"; href: string; children: Run[] }
  | { type: "record"; kind: "actor" | "place" | "event" | "claim"; id: string; children: Run[] }
  | {
      type: "mark";
      kind: "claim" | "event";
      id: string;
      ref: string;
      letter: string;
      standing: StandingView;
      children: Run[];
    };

/** A paragraph of a post, in a quotation or list perhaps. */
export type BodyBlock = { type: "paragraph" | "quote" | "item"; children: Run[] };

/** What a mark points to: a point, a figure or a speech act, with its letter in the post. */
export type Marked = {
  letter: string;
  ref: string;
  kind: "point" | "figure" | "speech-act";
  claims: string[];
};

/** The reference whose standing a claim shows: its own for a figure, else its point's. Null for a quantity without a value. */
export function standingRef(derivation: Derivation, claimId: string): string | null {
  const claim = derivation.story.claims.get(claimId as ClaimId);
  if (!claim) return null;
  if (derivation.has(`claim:${claim.id}`)) return `claim:${claim.id}`;
  const meant = resolvePoint(derivation.story.events, claim.about);
  if (!meant || !derivation.has(meant.ref)) return null;
  return derivation.standing(meant.ref).of;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** A post's body with its marks, and what they point to in the order of the text. */
export function bodyView(
  derivation: Derivation,
  post: Post,
): { blocks: BodyBlock[]; marked: Marked[] } {
  const marked: Marked[] = [];
  const mark = (ref: string, kind: Marked["kind"], claim: string | null): Marked => {
    let found = marked.find((each) => each.ref === ref);
    if (!found)
      marked.push(
        (found = {
          letter: LETTERS[marked.length] ?? `${marked.length + 1}`,
          ref,
          kind,
          claims: [],
        }),
      );
    if (claim && !found.claims.includes(claim)) found.claims.push(claim);
    return found;
  };
  const runs = (nodes: readonly Inline[]): Run[] =>
    nodes.map((node): Run => {
      if (node.type === "text") return node;
      const children = runs(node.children);
      if (node.type !== "cite") return { ...node, children };
      if (node.kind === "actor" || node.kind === "place")
        return { type: "record", kind: node.kind, id: node.id, children };
      if (node.kind === "event") {
        const event = derivation.story.events.get(splitRef(node.id).event as EventId);
        if (!event || !derivation.has(node.id))
          return { type: "record", kind: "event", id: node.id, children };
        const found = mark(
          derivation.standing(node.id).of,
          isSpeechAct(event) ? "speech-act" : "point",
          null,
        );
        return {
          type: "mark",
          kind: "event",
          id: node.id,
          ref: found.ref,
          letter: found.letter,
          standing: standingView(derivation.standing(found.ref)),
          children,
        };
      }
      const ref = standingRef(derivation, node.id);
      if (!ref) return { type: "record", kind: "claim", id: node.id, children };
      const found = mark(ref, ref.startsWith("claim:") ? "figure" : "point", node.id);
      return {
        type: "mark",
        kind: "claim",
        id: node.id,
        ref,
        letter: found.letter,
        standing: standingView(derivation.standing(ref)),
        children,
      };
    });
  return {
    blocks: readBody(post.body).map((block) => ({
      type: block.type,
      children: runs(block.children),
    })),
    marked,
  };
}
