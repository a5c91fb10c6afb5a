import { isSpeechAct } from "../model/event.ts";
import type { EventId } from "../model/id.ts";
import { joinRef, type PointRef } from "../model/ref.ts";
import type { Derivation } from "../derive/derivation.ts";
import { isFigure } from "../derive/figures.ts";
import { chainOf, type ChainView } from "./chain.ts";
import { whenWords } from "./dates.ts";
import { historyOf, type HistoryStep } from "./history.ts";
import { ledgerRow, ledgerView, type LedgerRow, type LedgerView } from "./ledger.ts";
import { measureWords } from "./measure.ts";
import { missingIn } from "./missing.ts";
import { postRef, type PostRef } from "./postref.ts";
import { actorSpeaker, type SpeakerView } from "./speaker.ts";
import { valueWords } from "./value.ts";
import { standingView, whyView, type StandingView, type WhyView } from "./standing.ts";

/** One point of a dossier. A quantity has no standing of its own: it lists each voice's latest figure. */
export type PointView = {
  ref: string;
  id: string;
  letter: string;
  text: string;
  kind: string;
  question: string | null;
  standing: StandingView | null;
  why: WhyView | null;
  measure: string | null;
  figures: {
    claim: string;
    short: string;
    words: string;
    speaker: SpeakerView;
    standing: StandingView;
  }[];
  ledger: LedgerView | null;
  statements: LedgerRow[];
};

/** The dossier of an event: its points with their standings, every statement, and what the records leave open. */
export type EventView = {
  id: string;
  title: string;
  type: string;
  speechAct: boolean;
  when: string | null;
  places: { id: string; name: string }[];
  by: SpeakerView[];
  toward: SpeakerView[];
  standing: StandingView | null;
  why: WhyView | null;
  /** Other points that are contested or denied; an event is always shown with their number. */
  disputed: number;
  points: PointView[];
  chain: ChainView | null;
  quote: string | null;
  missing: string[];
  history: HistoryStep[];
  posts: PostRef[];
  speakers: SpeakerView[];
};

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** The dossier of an event. Null if none has that id at the moment. */
export function eventView(derivation: Derivation, id: string): EventView | null {
  const { story } = derivation;
  const event = story.events.get(id as EventId);
  if (!event) return null;
  const points = event.points.map((point, index): PointView => {
    const ref: PointRef = joinRef(event.id, point.id);
    const claims = derivation.about(ref);
    const standing = derivation.has(ref) ? derivation.standing(ref) : null;
    const beside = claims.filter(
      (claim) => claim.stance === "comments" || claim.stance === "queries",
    ).length;
    return {
      ref,
      id: point.id,
      letter: LETTERS[index] ?? `${index + 1}`,
      text: point.text,
      kind: point.kind,
      question: point.question ?? null,
      standing: standing && standingView(standing),
      why: standing && whyView(derivation, standing, beside),
      measure: point.measure ? measureWords(story, point.measure) : null,
      figures: claims.filter(isFigure).map((claim) => ({
        claim: claim.id,
        short: valueWords(claim.value),
        words: claim.value.words,
        speaker: ledgerRow(derivation, claim).speaker,
        standing: standingView(derivation.standing(`claim:${claim.id}`)),
      })),
      ledger: standing && ledgerView(derivation, standing, claims),
      statements: claims.map((claim) => ledgerRow(derivation, claim)),
    };
  });
  const standing = derivation.has(id) ? derivation.standing(id) : null;
  const posts = new Map<string, PostRef>();
  for (const key of [
    `event:${id}`,
    ...event.points.flatMap((point) =>
      derivation.about(joinRef(event.id, point.id)).map((claim) => `claim:${claim.id}`),
    ),
  ])
    for (const post of story.citedBy.get(key) ?? []) posts.set(post.id, postRef(post));
  const order = [...story.posts.keys()] as string[];
  const speakers = new Map<string, SpeakerView>();
  for (const row of points.flatMap((point) => point.statements))
    speakers.set(row.speaker.actor ?? row.speaker.name, row.speaker);
  return {
    id: event.id,
    title: event.title,
    type: event.type,
    speechAct: isSpeechAct(event),
    when: event.when && whenWords(event.when, "long"),
    places: event.places.map((place) => ({
      id: place,
      name: story.places.get(place)?.name ?? place,
    })),
    by: event.by.map((actor) => actorSpeaker(story, actor)),
    toward: event.toward.map((actor) => actorSpeaker(story, actor)),
    standing: standing && standingView(standing),
    why: standing && whyView(derivation, standing),
    disputed: points
      .slice(1)
      .filter(
        (point) =>
          point.standing?.standing === "contested" || point.standing?.standing === "denied",
      ).length,
    points,
    chain: isSpeechAct(event) ? chainOf(story, event) : null,
    quote: event.appearances.find((at) => at.quote)?.quote ?? null,
    missing: missingIn(derivation, event),
    history: historyOf(derivation, id),
    posts: [...posts.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    speakers: [...speakers.values()],
  };
}
