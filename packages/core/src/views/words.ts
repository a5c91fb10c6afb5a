import type { Stance } from "../model/claim.ts";
import type { Flag, StandingWord } from "../derive/standing.ts";

/** Tone is the third cue after mark and word: what is denied, what time has passed by, all else. */
export type Tone = "ink" | "against" | "past";

type StandingWords = { word: string; legend: string; terminal: string; ascii: string; tone: Tone };

/** Standing in words and marks, one place for page and terminal. The web draws its marks from the same key. */
export const STANDING_WORDS: Record<StandingWord, StandingWords> = {
  contested: {
    word: "Contested",
    legend: "Somebody says so, somebody denies it",
    terminal: "┼",
    ascii: "%",
    tone: "against",
  },
  denied: {
    word: "Denied",
    legend: "Denied, and nobody named says so",
    terminal: "┬",
    ascii: "-",
    tone: "against",
  },
  reported: {
    word: "Reported",
    legend: "Said by at least one voice",
    terminal: "┴",
    ascii: "+",
    tone: "ink",
  },
  corroborated: {
    word: "Corroborated",
    legend: "Said by two or more independent groups",
    terminal: "╨",
    ascii: "&",
    tone: "ink",
  },
  acknowledged: {
    word: "Acknowledged",
    legend: "Said by the one it counts against",
    terminal: "╧",
    ascii: "^",
    tone: "ink",
  },
  expected: {
    word: "Expected",
    legend: "Spoken of as still ahead",
    terminal: "╌",
    ascii: "~",
    tone: "ink",
  },
  unverified: {
    word: "Unverified",
    legend: "No voice stands behind it",
    terminal: "╎",
    ascii: ":",
    tone: "ink",
  },
  superseded: {
    word: "Superseded",
    legend: "The same voice has given a later count",
    terminal: "»",
    ascii: ">",
    tone: "past",
  },
  retracted: {
    word: "Retracted",
    legend: "Withdrawn by everyone who had said it",
    terminal: "×",
    ascii: "x",
    tone: "against",
  },
  "not-assessable": {
    word: "On record",
    legend: "A view, forecast or appeal, on record",
    terminal: "○",
    ascii: "o",
    tone: "ink",
  },
};

/** Flags as they follow the word, after a comma. */
export const FLAG_WORDS: Record<Flag, string> = {
  admitted: "admitted",
  hedged: "hedged",
  implied: "implied",
  joint: "joint",
  "not-raised": "not raised",
  "out-of-order": "out of order",
  queried: "queried",
  reversed: "reversed",
  "self-contradicting": "self-contradicting",
  "shared-text": "shared text",
  "time-passed": "time passed",
  unnamed: "speaker not named",
  unsourced: "unsourced",
  "was-contested": "was contested",
};

/** What a flag means, for the method page and for help. */
export const FLAG_MEANS: Record<Flag, string> = {
  admitted: "One of those who affirm it is the one it counts against.",
  hedged: "Somebody puts it as possible only.",
  implied: "One side speaks to it only through what it rests on.",
  joint: "Attributed to several sides at once; it admits nothing.",
  "not-raised": "No source has even a rumour of what is denied.",
  "out-of-order": "Given later, yet lower than an earlier count of the same voice.",
  queried: "Somebody doubts it or is checking.",
  reversed: "A voice has taken the other side since.",
  "self-contradicting": "One voice says both, in an order that nobody gives.",
  "shared-text": "Two sources print it in the same words.",
  "time-passed": "Its time is over, and nobody has said that it took place.",
  unnamed: "A speaker is described and not named.",
  unsourced: "Only in an outlet's own voice.",
  "was-contested": "It was contested before a later count replaced it.",
};

/** Stances: word for the statement, its verb with one speaker and with several, and its marks. */
export const STANCE_WORDS: Record<
  Stance,
  { word: string; verb: string; verbs: string; terminal: string; ascii: string; tone: Tone }
> = {
  affirms: {
    word: "Says",
    verb: "says so",
    verbs: "say so",
    terminal: "┴",
    ascii: "+",
    tone: "ink",
  },
  denies: {
    word: "Denies",
    verb: "denies",
    verbs: "deny",
    terminal: "┬",
    ascii: "-",
    tone: "against",
  },
  queries: {
    word: "Questions",
    verb: "asks",
    verbs: "ask",
    terminal: "?",
    ascii: "?",
    tone: "ink",
  },
  comments: {
    word: "Comments",
    verb: "comments",
    verbs: "comment",
    terminal: "·",
    ascii: ".",
    tone: "ink",
  },
  withdraws: {
    word: "Withdraws",
    verb: "withdraws it",
    verbs: "withdraw it",
    terminal: "×",
    ascii: "x",
    tone: "against",
  },
};

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** A count in words up to twelve, as running text wants it. */
export const inWords = (n: number): string => NUMBERS[n] ?? String(n);

/** `3 posts`, `1 post`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;

/** What a call, demand, pledge, threat or refusal is to readers, for `counted`; rule M1 calls it a speech act. */
export const SPEECH_ACT = ["call, pledge or refusal", "calls, pledges and refusals"] as const;

/** Items as a sentence lists them. */
export const listed = (items: readonly string[], last = "and"): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;

/** The text with a capital at its head. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
