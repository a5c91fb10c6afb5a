import { isSpeechAct, type Event } from "../model/event.ts";
import { windowOf } from "../model/window.ts";
import type { Derivation } from "../derive/derivation.ts";
import { dayOf, whenWords } from "./dates.ts";
import { firstCiting, postRef, type PostRef } from "./postref.ts";
import { actorSpeaker, type SpeakerView } from "./speaker.ts";
import { standingView, type StandingView } from "./standing.ts";
import { liftActor } from "../derive/voice.ts";
import { timelineVoices, type TimelineVoice } from "./timeline-voices.ts";
import { counted } from "./words.ts";

/** What is said to have happened; what the parties said; what others said. */
export const LANES = ["happened", "parties", "others"] as const;
export type Lane = (typeof LANES)[number];

/** The heads of the lanes. */
export const LANE_NAMES: Record<Lane, string> = {
  happened: "Said to have happened",
  parties: "Said by the parties",
  others: "Said by others",
};

/** One row of the timeline: what is said to have happened, or what somebody said, in its lane. */
export type TimelineItem = {
  id: string;
  title: string;
  lane: Lane;
  when: string | null;
  by: SpeakerView[];
  standing: StandingView | null;
  post: PostRef | null;
  /** Beside what somebody denies: who says so, and who denies it. */
  voices: TimelineVoice[];
};

/** One day of the timeline; a silent one stands for the weeks of which no source tells. */
export type TimelineDay = {
  label: string;
  when: string | null;
  /** The single day that it begins with, or, without a time of its own, that it was told on; null for months and years. */
  day: string | null;
  silent: boolean;
  items: TimelineItem[];
};

function lane(derivation: Derivation, event: Event): Lane {
  if (!isSpeechAct(event)) return "happened";
  const parties = derivation.story.record.parties.map((party) => party.actor as string);
  return event.by.some((id) => parties.includes(liftActor(derivation.story, id)))
    ? "parties"
    : "others";
}

/** Events by their own time, oldest first; those that no text dates come last. "No hour given" is for the front end to say. */
export function timelineView(derivation: Derivation): TimelineDay[] {
  const { story } = derivation;
  const zone = story.record.zone;
  const keyOf = (event: Event): string | null =>
    event.when?.replace(/-(morning|afternoon|evening|night)$/, "").replace(/T.*$/, "") ?? null;
  const days = new Map<string, TimelineItem[]>();
  for (const event of story.events.values()) {
    const post =
      firstCiting(derivation, "event", event.id) ??
      event.points
        .flatMap((point) => derivation.about(`${event.id}#${point.id}` as never))
        .map((claim) => firstCiting(derivation, "claim", claim.id))
        .find(Boolean) ??
      null;
    const item: TimelineItem = {
      id: event.id,
      title: event.title,
      lane: lane(derivation, event),
      when: event.when && whenWords(event.when),
      by: event.by.map((id) => actorSpeaker(story, id)),
      standing: derivation.has(event.id) ? standingView(derivation.standing(event.id)) : null,
      post: post && postRef(post),
      voices: isSpeechAct(event) ? [] : timelineVoices(derivation, event),
    };
    // What no text dates stands with the day on which it was told, after all that has a day.
    const key = keyOf(event) ?? `${TOLD}${post ? dayOf(post.at) : ""}`;
    days.set(key, [...(days.get(key) ?? []), item]);
  }
  // Open or wide windows sort by where they begin, and before what is nearer.
  const start = (key: string): [number, number] => {
    const window = windowOf(key, zone);
    return [window.from === -Infinity ? window.to : window.from, -window.to];
  };
  const dated = [...days.keys()].sort((a, b) => {
    if (a.startsWith(TOLD) || b.startsWith(TOLD)) return a < b ? -1 : 1;
    const [one, two] = [start(a), start(b)];
    return one[0] - two[0] || one[1] - two[1];
  });
  return dated.flatMap((key, index): TimelineDay[] => {
    const items = days.get(key)!;
    if (key.startsWith(TOLD)) {
      const told = key.slice(TOLD.length);
      return [
        {
          label: told ? `No day given, told on ${whenWords(told, "long")}` : "No day given",
          when: null,
          day: told || null,
          silent: false,
          items,
        },
      ];
    }
    const day = { when: key, day: beginning(key), silent: false, items };
    const weeks = silence(dated[index - 1] ?? "", key, zone);
    return [
      ...(weeks > 0
        ? [
            {
              label: `Nothing in our sources for ${counted(weeks, "week")}`,
              when: null,
              day: null,
              silent: true,
              items: [],
            },
          ]
        : []),
      { ...day, label: whenWords(key, "long") },
    ];
  });
}

/** The day that a time begins with, if it begins with one. */
const beginning = (key: string): string | null => /^\d{4}-\d{2}-\d{2}/.exec(key)?.[0] ?? null;

/* Sorts behind every date. */
const TOLD = "~";

const WEEK = 7 * 86_400_000;

/** Whole weeks from the end of one date to the beginning of the next; 0 for less than one. */
function silence(before: string, after: string, zone: string): number {
  if (before === "") return 0;
  const [a, b] = [windowOf(before, zone), windowOf(after, zone)];
  // Years are too wide to say that nothing was told in between.
  if (a.to - a.from > 5 * WEEK || !Number.isFinite(b.from)) return 0;
  return Math.max(0, Math.floor((b.from - a.to) / WEEK));
}
