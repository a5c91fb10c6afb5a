import type { Claim } from "../model/claim.ts";
import type { ClaimId } from "../model/id.ts";
import { once } from "../log/once.ts";
import { indexed, type Line, type Lines } from "../story/lines.ts";
import { byReplay } from "../story/replay.ts";
import type { Story } from "../story/story.ts";
import type { Derivation } from "../derive/derivation.ts";
import { voiceOf } from "../derive/voice.ts";
import { resolvePoint } from "../model/ground.ts";
import { standingRef } from "./body.ts";
import { whenWords } from "./dates.ts";
import { ledgerRow, ledgerView, type LedgerRow, type LedgerView } from "./ledger.ts";
import { measureWords } from "./measure.ts";
import { postRef, type PostRef } from "./postref.ts";
import { voiceView, type VoiceView } from "./speaker.ts";
import { standingView, whyView, type StandingView, type WhyView } from "./standing.ts";

/** A statement's own page: what answers it, and its record as it stands in the log. */
export type ClaimView = {
  id: string;
  row: LedgerRow;
  certainty: string | null;
  event: { id: string; title: string; point: string; ref: string };
  standing: StandingView | null;
  why: WhyView | null;
  ledger: LedgerView | null;
  voice: VoiceView | null;
  said: string | null;
  how: string | null;
  channel: string | null;
  value: {
    words: string;
    modality: string;
    is: string;
    measure: string;
    asOf: string | null;
  } | null;
  appearances: {
    source: string;
    label: string;
    paragraph: number;
    hash: string;
    quote: string | null;
  }[];
  revises: string | null;
  revisedBy: string[];
  /** Other claims of the same speaker that stand in the same paragraphs. */
  sameUtterance: { id: string; statement: string; standing: StandingView | null }[];
  posts: PostRef[];
};

const revising = once((lines: Lines) =>
  indexed(lines.of("claim"), (record) =>
    record.is === "claim" && record.revises ? [record.revises] : [],
  ),
);

const printed = (source: string, paragraph: number): string => `${source} ${paragraph}`;
const printedAt = once((lines: Lines) =>
  indexed(lines.of("claim"), (record) =>
    record.is === "claim"
      ? record.appearances.map(({ source, paragraph }) => printed(source, paragraph))
      : [],
  ),
);

/** The claims of some lines that are known, in replay order. */
const inStory = (story: Story, lines: Iterable<Line>): Claim[] =>
  [...lines]
    .sort(byReplay(story.lines, "claim", story))
    .flatMap(({ id }) => story.claims.get(id as ClaimId) ?? []);

/** What is printed in the paragraphs of a claim, and in those beside them. */
const printedNear = (story: Story, claim: Claim): Set<Line> =>
  new Set(
    claim.appearances.flatMap(({ source, paragraph }) =>
      [-1, 0, 1].flatMap((by) => printedAt(story.lines).get(printed(source, paragraph + by)) ?? []),
    ),
  );

/** One claim. Null if none has that id at the moment. */
export function claimView(derivation: Derivation, id: string): ClaimView | null {
  const { story } = derivation;
  const claim = story.claims.get(id as ClaimId);
  const meant = claim && resolvePoint(story.events, claim.about);
  if (!claim || !meant) return null;
  const ref = standingRef(derivation, id);
  const standing = ref ? derivation.standing(ref) : null;
  const voice = voiceOf(story, claim);
  const about = derivation.about(meant.ref);
  const shares = (other: typeof claim): boolean =>
    other.appearances.some((at) =>
      claim.appearances.some(
        (own) => own.source === at.source && Math.abs(own.paragraph - at.paragraph) <= 1,
      ),
    );
  return {
    id,
    row: ledgerRow(derivation, claim),
    certainty: claim.certainty,
    event: {
      id: meant.event.id,
      title: meant.event.title,
      point: meant.point.text,
      ref: meant.ref,
    },
    standing: standing && standingView(standing),
    why:
      standing &&
      whyView(
        derivation,
        standing,
        about.filter((each) => each.stance === "comments" || each.stance === "queries").length,
      ),
    ledger: standing && ledgerView(derivation, standing, about),
    voice: voice?.actor ? voiceView(story, voice.actor) : null,
    said: claim.said && whenWords(claim.said, "long"),
    how: claim.how,
    channel: claim.channel,
    value:
      claim.value && meant.point.measure
        ? {
            words: claim.value.words,
            modality: claim.value.modality,
            is: claim.value.is,
            measure: measureWords(story, meant.point.measure),
            asOf: claim.value.asOf && whenWords(claim.value.asOf),
          }
        : null,
    appearances: claim.appearances.map((at) => ({
      source: at.source,
      label: story.sources.get(at.source)?.label ?? at.source,
      paragraph: at.paragraph,
      hash: at.hash,
      quote: at.quote ?? null,
    })),
    revises: claim.revises,
    revisedBy: inStory(story, revising(story.lines).get(claim.id) ?? [])
      .filter((other) => other.revises === claim.id)
      .map((other) => other.id),
    sameUtterance: inStory(story, printedNear(story, claim))
      .filter(
        (other) =>
          other.id !== claim.id && other.by === claim.by && claim.by !== null && shares(other),
      )
      .map((other) => {
        const otherRef = standingRef(derivation, other.id);
        return {
          id: other.id,
          statement: other.statement,
          standing: otherRef ? standingView(derivation.standing(otherRef)) : null,
        };
      }),
    posts: (story.citedBy.get(`claim:${id}`) ?? []).map(postRef),
  };
}
