import { dayOf, whenWords } from "./dates.ts";
import type { DisputeView } from "./disputes.ts";
import type { VoiceView } from "./speaker.ts";

/** What a list of disputes is narrowed to; null is everything. */
export type DisputeChoice = { standing: string | null; by: string | null; day: string | null };

/** One choice with the number of disputes that it leaves. */
export type DisputeFacet = { value: string; label: string; count: number; voice: VoiceView | null };

/** Each facet counts what the other choices leave, so that a choice never leads to nothing unseen. */
export type DisputeFacets = { standing: DisputeFacet[]; by: DisputeFacet[]; day: DisputeFacet[] };

const dayIn = (dispute: DisputeView): string => (dispute.since ? dayOf(dispute.since.at) : "");

const KEYS = ["standing", "by", "day"] as const;

const TESTS: Record<keyof DisputeChoice, (dispute: DisputeView, value: string) => boolean> = {
  standing: (dispute, value) => dispute.standing.standing === value,
  by: (dispute, value) => dispute.voices.some((voice) => voice.id === value),
  day: (dispute, value) => dayIn(dispute) === value,
};

const keeps = (dispute: DisputeView, choice: DisputeChoice, but?: keyof DisputeChoice): boolean =>
  KEYS.every((key) => key === but || choice[key] === null || TESTS[key](dispute, choice[key]));

/** The disputes that a choice leaves, in their order. */
export const chooseDisputes = (
  disputes: readonly DisputeView[],
  choice: DisputeChoice,
): DisputeView[] => disputes.filter((dispute) => keeps(dispute, choice));

/** Counts for narrowing a list of disputes: by standing, by voice (in alphabetical order), by the day of the denial. */
export function disputeFacets(
  disputes: readonly DisputeView[],
  choice: DisputeChoice,
): DisputeFacets {
  const count = (key: keyof DisputeChoice, value: string): number =>
    disputes.filter((dispute) => keeps(dispute, choice, key) && TESTS[key](dispute, value)).length;
  const voices = new Map(
    disputes.flatMap((dispute) => dispute.voices).map((voice) => [voice.id, voice as VoiceView]),
  );
  const days = [...new Set(disputes.map(dayIn))].filter(Boolean).sort().reverse();
  return {
    standing: [
      {
        value: "contested",
        label: "Contested",
        count: count("standing", "contested"),
        voice: null,
      },
      { value: "denied", label: "Denied", count: count("standing", "denied"), voice: null },
    ],
    by: [...voices.values()]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((voice) => ({
        value: voice.id,
        label: voice.name,
        count: count("by", voice.id),
        voice,
      })),
    day: days.map((day) => ({
      value: day,
      label: whenWords(day, "short"),
      count: count("day", day),
      voice: null,
    })),
  };
}
