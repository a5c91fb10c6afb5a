import type { SourceId } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import type { Derivation } from "../derive/derivation.ts";
import { standingRef } from "./body.ts";
import { whenWords } from "./dates.ts";
import { ledgerRow, type LedgerRow } from "./ledger.ts";
import { postRef, type PostRef } from "./postref.ts";
import { actorSpeaker, sourceName, type SpeakerView } from "./speaker.ts";
import { standingView, type StandingView } from "./standing.ts";

/** The paragraph that counts for what another one says again: by it the label, `¶7`, or of another text, `S2 ¶14`. */
export type RepeatView = { source: string; paragraph: number; label: string };

/** What came of one paragraph; `repeats` is null where it stands first. */
export type ParagraphView = {
  number: number;
  hash: string;
  claims: { row: LedgerRow; standing: StandingView | null; repeats: RepeatView | null }[];
  speechActs: {
    id: string;
    title: string;
    by: SpeakerView[];
    quote: string | null;
    standing: StandingView | null;
    repeats: RepeatView | null;
  }[];
  leftOut: string[];
  posts: PostRef[];
  /** It holds only what an earlier paragraph, or another text, has said already. */
  repeats: boolean;
};

/** A text that was read, with what came of each of its paragraphs. */
export type SourceView = {
  id: string;
  label: string;
  name: string;
  title: string | null;
  describes: string;
  outlet: { id: string; name: string } | null;
  published: string | null;
  inferred: string | null;
  language: string;
  translated: boolean;
  file: string;
  first: number;
  last: number;
  hash: string;
  counts: {
    paragraphs: number;
    claims: number;
    speechActs: number;
    leftOut: number;
    repeats: number;
  };
  shared: { with: string; label: string; paragraph: number; there: number; length: number }[];
  paragraphs: ParagraphView[];
};

/** A source, paragraph by paragraph: what was taken, what was left out and why. */
export function sourceView(derivation: Derivation, id: string): SourceView | null {
  const source = derivation.story.sources.get(id as SourceId);
  return source ? view(derivation, source) : null;
}

/** Every source, in the order of their labels. */
export const sourcesView = (derivation: Derivation): SourceView[] =>
  [...derivation.story.sources.values()]
    .sort((a, b) => a.label.localeCompare(b.label, "en", { numeric: true }))
    .map((source) => view(derivation, source));

function view(derivation: Derivation, source: Source): SourceView {
  const { story } = derivation;
  const told = [...story.posts.values()].filter((post) =>
    post.retells.some((part) => part.source === source.id),
  );
  const paragraphs: ParagraphView[] = source.paragraphs.map((hash, index) => ({
    number: source.first + index,
    hash,
    claims: [],
    speechActs: [],
    leftOut: [],
    posts: [],
    repeats: false,
  }));
  const at = (paragraph: number): ParagraphView | undefined => paragraphs[paragraph - source.first];
  const sourceIds = [...story.sources.keys()];
  // What a text says again counts with the paragraph where it stands first, in the oldest text that prints it.
  const repeated = (
    appearances: readonly { source: SourceId; paragraph: number }[],
    here: { source: SourceId; paragraph: number },
  ): RepeatView | null => {
    const [first] = appearances.toSorted(
      (a, b) =>
        sourceIds.indexOf(a.source) - sourceIds.indexOf(b.source) || b.paragraph - a.paragraph,
    );
    if (!first || (first.source === here.source && first.paragraph === here.paragraph)) return null;
    const { source: from, paragraph } = first;
    const label = from === here.source ? "" : `${story.sources.get(from)?.label ?? from} `;
    return { source: from, paragraph, label: `${label}¶${paragraph}` };
  };
  for (const claim of story.claims.values())
    for (const here of claim.appearances) {
      if (here.source !== source.id) continue;
      const ref = standingRef(derivation, claim.id);
      at(here.paragraph)?.claims.push({
        row: ledgerRow(derivation, claim),
        standing: ref ? standingView(derivation.standing(ref)) : null,
        repeats: repeated(claim.appearances, here),
      });
    }
  for (const event of story.events.values())
    for (const here of event.appearances) {
      if (here.source !== source.id) continue;
      at(here.paragraph)?.speechActs.push({
        id: event.id,
        title: event.title,
        by: event.by.map((actor) => actorSpeaker(story, actor)),
        quote: here.quote ?? null,
        standing: derivation.has(event.id) ? standingView(derivation.standing(event.id)) : null,
        repeats: repeated(event.appearances, here),
      });
    }
  for (const out of story.record.leftOut)
    if (out.source === source.id) at(out.paragraph)?.leftOut.push(out.reason);
  for (const post of told)
    for (const part of post.retells)
      if (part.source === source.id)
        for (let n = part.from; n <= Math.min(part.to, source.last); n++)
          at(n)?.posts.push(postRef(post));
  for (const paragraph of paragraphs) {
    const all = [...paragraph.claims, ...paragraph.speechActs];
    paragraph.repeats = all.length > 0 && all.every((each) => each.repeats !== null);
  }
  const sum = (count: (paragraph: ParagraphView) => number): number =>
    paragraphs.reduce((total, paragraph) => total + count(paragraph), 0);
  return {
    id: source.id,
    label: source.label,
    name: sourceName(story, source),
    title: source.title,
    describes: source.describes,
    outlet: source.outlet && {
      id: source.outlet,
      name: story.actors.get(source.outlet)?.name ?? source.outlet,
    },
    published: source.published && whenWords(source.published, "long"),
    inferred: source.inferred,
    language: source.language,
    translated: source.translated,
    file: source.file,
    first: source.first,
    last: source.last,
    hash: source.hash,
    counts: {
      paragraphs: paragraphs.length,
      claims: new Set(
        paragraphs.flatMap((paragraph) => paragraph.claims.map((each) => each.row.claim)),
      ).size,
      speechActs: new Set(
        paragraphs.flatMap((paragraph) => paragraph.speechActs.map((each) => each.id)),
      ).size,
      leftOut: sum((paragraph) =>
        Number(
          paragraph.leftOut.length > 0 &&
            paragraph.claims.length + paragraph.speechActs.length === 0,
        ),
      ),
      repeats: sum((paragraph) => Number(paragraph.repeats)),
    },
    shared: source.sharedText.map((run) => ({
      with: run.with,
      label: story.sources.get(run.with)?.label ?? run.with,
      paragraph: run.paragraph,
      there: run.there.paragraph,
      length: run.length,
    })),
    paragraphs,
  };
}
