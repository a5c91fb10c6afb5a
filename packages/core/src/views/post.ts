import type { EventId, PostId } from "../model/id.ts";
import type { Post } from "../model/post.ts";
import type { Derivation } from "../derive/derivation.ts";
import { resolvePoint } from "../model/ground.ts";
import { attributionsOf, type AttributionView } from "./attribution.ts";
import { order } from "../story/shown.ts";
import { citations } from "../text/markdown.ts";
import { bodyView, standingRef, type BodyBlock, type Marked } from "./body.ts";
import { chainOf, printsOf, type ChainView, type PrintView } from "./chain.ts";
import { dayOf } from "./dates.ts";
import { ledgerRow, ledgerView, type LedgerView } from "./ledger.ts";
import { notesOf, type NoteView } from "./notes.ts";
import { postRef, postsByDay, postsInOrder, type PostRef } from "./postref.ts";
import { revisionsOf, type RevisionView } from "./revisions.ts";
import { actorSpeaker, type SpeakerView } from "./speaker.ts";
import { standingView, type StandingView } from "./standing.ts";

/** What a mark in a post stands for: a point with its ledger, a figure, or a speech act with its speaker. */
export type MarkedView = {
  letter: string;
  ref: string;
  kind: Marked["kind"];
  event: string;
  standing: StandingView;
  text: string;
  ledger: LedgerView;
  /** Who is cited for it in this post. */
  speakers: { speaker: SpeakerView; chain: ChainView; claim: string | null }[];
  /** It has a voice on both sides, or a denial: it shows its ledger in the post. */
  disputed: boolean;
};

/** A post with its text, marks, ledgers and notes. */
export type PostView = PostRef & {
  topic: Post["topic"];
  key: boolean;
  /** The last number of its day that is known. */
  ofDay: number;
  blocks: BodyBlock[];
  marks: MarkedView[];
  said: AttributionView[];
  notes: NoteView[];
  prints: PrintView[];
  revisions: RevisionView[];
  /** One statement or speech act, undisputed and unanswered: headline and attribution suffice. */
  compact: boolean;
  /** The mark that stands for the post in lists: the most disputed one. */
  leading: StandingView | null;
};

const WEIGHT: Record<string, number> = {
  contested: 0,
  denied: 1,
  retracted: 2,
  superseded: 3,
  acknowledged: 4,
  corroborated: 5,
  expected: 6,
  reported: 7,
  "not-assessable": 8,
  unverified: 9,
};

function markedView(derivation: Derivation, marked: Marked): MarkedView {
  const { story } = derivation;
  const standing = derivation.standing(marked.ref);
  const first = marked.claims[0] ? story.claims.get(marked.claims[0] as never) : undefined;
  const meant = first
    ? resolvePoint(story.events, first.about)
    : resolvePoint(story.events, marked.ref);
  const event = meant?.event ?? story.events.get(marked.ref as EventId)!;
  const speakers =
    marked.kind === "speech-act"
      ? event.by.map((id) => ({
          speaker: actorSpeaker(story, id),
          chain: chainOf(story, event),
          claim: null,
        }))
      : marked.claims.flatMap((id) => {
          const claim = story.claims.get(id as never);
          if (!claim) return [];
          const row = ledgerRow(derivation, claim);
          return [{ speaker: row.speaker, chain: row.chain, claim: claim.id as string }];
        });
  const about = meant ? (story.about.get(meant.ref) ?? []) : [];
  const text =
    marked.kind === "figure" && first
      ? first.statement
      : marked.kind === "speech-act"
        ? event.title
        : (meant?.point.text ?? event.title);
  return {
    letter: marked.letter,
    ref: marked.ref,
    kind: marked.kind,
    event: event.id,
    standing: standingView(standing),
    text,
    ledger: ledgerView(derivation, standing, about),
    speakers,
    disputed: standing.standing === "contested" || standing.standing === "denied",
  };
}

/** The standing that a post shows in lists: the most disputed one that it cites. Its text is not read for that. */
export function leadingOf(derivation: Derivation, post: Post): StandingView | null {
  const refs = citations(post.body).flatMap(({ kind, id }) => {
    if (kind === "claim" || kind === "figure") return standingRef(derivation, id) ?? [];
    return kind === "event" && derivation.has(id) ? [id] : [];
  });
  const [first] = refs
    .map((ref) => derivation.standing(ref))
    .sort((a, b) => WEIGHT[a.standing]! - WEIGHT[b.standing]!);
  return first ? standingView(first) : null;
}

/** A post as of the moment. Null if there is none by then. */
export function postView(derivation: Derivation, id: string): PostView | null {
  const post = derivation.story.posts.get(id as PostId);
  return post ? viewPost(derivation, post) : null;
}

/** The view of a post that is known. */
export function viewPost(derivation: Derivation, post: Post): PostView {
  const { blocks, marked } = bodyView(derivation, post);
  const marks = marked.map((each) => markedView(derivation, each));
  const notes = notesOf(derivation, post);
  const day = dayOf(post.at);
  // A stranger's log may name paragraphs without end.
  const appearances = post.retells.flatMap(({ source, from, to }) => {
    const last = Math.min(to, derivation.story.sources.get(source)?.last ?? from);
    return Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => ({
      source,
      paragraph: from + i,
      hash: "",
    }));
  });
  return {
    ...postRef(post),
    topic: post.topic,
    key: post.key,
    // A post that was taken out leaves its number: the last one says how many the day had.
    ofDay: Math.max(0, ...(postsByDay(derivation).get(day) ?? []).map((each) => each.order)),
    blocks,
    marks,
    said: attributionsOf(derivation, marks),
    notes,
    prints: printsOf(derivation.story, appearances),
    revisions: revisionsOf(derivation, post.id),
    compact: marks.length <= 1 && notes.length === 0 && marks.every((mark) => !mark.disputed),
    leading: leadingOf(derivation, post),
  };
}

/** The posts before and after one in replay order, also where that one was taken out. */
export function neighbours(
  derivation: Derivation,
  id: string,
): { previous: PostRef | null; next: PostRef | null } {
  const { story } = derivation;
  const here = story.posts.get(id as PostId) ?? story.withdrawn.get(`post:${id}`)?.record;
  if (here?.is !== "post") return { previous: null, next: null };
  const way = (post: Post): number => order(post, here, story.record.zone);
  const posts = postsInOrder(derivation).filter((post) => post.id !== here.id);
  const [previous, next] = [
    posts.findLast((post) => way(post) < 0),
    posts.find((post) => way(post) > 0),
  ];
  return { previous: previous ? postRef(previous) : null, next: next ? postRef(next) : null };
}
