import type { StandingWord } from "../derive/standing.ts";
import type { Claim } from "../model/claim.ts";
import { resolvePoint } from "../model/ground.ts";
import type { Field, ResultKind } from "../query/fields.ts";
import type { Story } from "../story/story.ts";
import { whenWords } from "./dates.ts";
import { capital, STANCE_WORDS, STANDING_WORDS } from "./words.ts";

/** What readers call a record of each kind. */
export const KIND_WORDS: Record<ResultKind, string> = {
  post: "post",
  claim: "statement",
  event: "event",
  actor: "speaker",
  place: "place",
};

/** What a list is narrowed by, over the values of a field. */
export const FACET_TITLES = {
  kind: "What",
  standing: "Standing",
  stance: "Stance",
  actor: "Voice",
  place: "Place",
  source: "Source",
  since: "From this day on",
} as const;

/** A value of a field as a reader sees it; itself where it has no other words. */
export function facetLabel(story: Story, field: Field, value: string): string {
  const labels: Partial<Record<Field, () => string | undefined>> = {
    kind: () => {
      const word = KIND_WORDS[value as ResultKind];
      return word && `${capital(word)}s`;
    },
    standing: () => STANDING_WORDS[value as StandingWord]?.word,
    stance: () => STANCE_WORDS[value as Claim["stance"]]?.word,
    actor: () => story.actors.get(value as never)?.name,
    place: () => story.places.get(value as never)?.name,
    event: () => story.events.get(value as never)?.title,
    about: () => resolvePoint(story.events, value)?.point.text ?? labels.event?.(),
    source: () => story.sources.get(value as never)?.label,
    since: () => whenWords(value),
  };
  return labels[field]?.() ?? value;
}
