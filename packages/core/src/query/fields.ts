import { similar } from "../text/similar.ts";
import { STANCES } from "../model/claim.ts";
import { STANDINGS } from "../derive/standing.ts";

/** What a search can find. */
export const RESULT_KINDS = ["post", "claim", "event", "actor", "place"] as const;
/** One of them. */
export type ResultKind = (typeof RESULT_KINDS)[number];

/** What `has:` can ask for, and what it means. */
export const HAS = {
  quote: "words are quoted",
  figure: "a count is given",
  hole: "somebody says that no count was given",
  denial: "somebody denies the point",
  question: "the point is put as a question",
  channel: "the channel is named",
  relay: "it came by way of somebody else",
  correction: "it was corrected, or corrects something",
  coordinates: "it can be put on the map",
} as const;
/** What `has:` may ask for. */
export type Has = keyof typeof HAS;

/** Each field of the query language: what it narrows to, and what it takes. The order is that of a help page. */
export const FIELDS = {
  actor: {
    means: "said or done by an actor, or by whoever speaks for it",
    takes: "an actor's id or name",
  },
  by: {
    means: "said by this claimant alone",
    takes: "an actor's id or name, outlet, or unstated",
  },
  about: {
    means: "statements about an event or one of its points",
    takes: "an event's id, or event#point",
  },
  event: {
    means: "an event and all that is said about it",
    takes: "an event's id",
  },
  place: { means: "a place, and the places within it", takes: "a place's id or name" },
  source: { means: "told in this source", takes: "a source's id or label" },
  standing: { means: "the standing of the point", takes: "a standing, such as standing:contested" },
  stance: {
    means: "what the claimant does with the point",
    takes: "a stance, such as stance:denies",
  },
  kind: { means: "this kind of record alone", takes: "a kind, such as kind:claim" },
  since: {
    means: "on this day or later",
    takes: "a day or part of a day, such as since:2020-09-28",
  },
  until: {
    means: "on this day or earlier",
    takes: "a day or part of a day, such as until:2020-09-28-evening",
  },
  has: { means: "with a quote, a figure, a denial …", takes: "what it has, such as has:quote" },
  figure: {
    means: "counts of this kind, above or below a number",
    takes: "what is counted and how many, such as figure:killed>50",
  },
} as const;
/** The name of a field. */
export type Field = keyof typeof FIELDS;

/** The names of all fields, in the order in which help lists them. */
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** The field that a name which is none may mean; empty if there is no telling. */
export const fieldsLike = (name: string): string[] => similar(name.toLowerCase(), FIELD_NAMES, 1);

/** The fields that take one of a closed list of words. */
export const WORDS = {
  standing: STANDINGS,
  stance: STANCES,
  kind: RESULT_KINDS,
  has: Object.keys(HAS) as Has[],
} as const satisfies Partial<Record<Field, readonly string[]>>;

/** The words that a field is limited to; null where it takes ids, dates or numbers. */
export const wordsOf = (field: Field): readonly string[] | null =>
  field in WORDS ? WORDS[field as keyof typeof WORDS] : null;
