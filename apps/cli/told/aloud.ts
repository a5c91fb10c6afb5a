import { capital, STANDING_WORDS } from "@claimline/core/views/words";
import { textOf, type Line, type Span } from "../lines/span.ts";

const WORDS = new Map(Object.values(STANDING_WORDS).map(({ terminal, word }) => [terminal, word]));
const MARKS = [...WORDS.keys()].join("");

/* A mark in running text has a letter right after it; anywhere else its word follows. */
const LETTERED = new RegExp(`\\s?[${MARKS}]([a-z]{1,2})(?!\\p{L})`, "gu");
const BESIDE = new RegExp(`(?<=^|\\s)[${MARKS}](?=\\s)`, "gu");
/* Boxes, blocks, the shapes of marks, hatching, and the dots of charts. */
const DRAWN = /[\u2500-\u25ff\u2800-\u28ff╱]+/gu;
const TAG = /^\s*[([]\p{Lu}{1,4}[)\]]\s+/u;

const ended = (text: string): string => (/[.?!:…”]$/.test(text) ? text : `${text}.`);

/** A text as a sentence, without anything that is drawn; empty where it was nothing else. */
export function sentence(text: string): string {
  const bare = text
    .replace(LETTERED, " [$1]")
    .replace(BESIDE, " ")
    .replace(DRAWN, "  ")
    .replace(/^\s*\[x\]/, "on: ")
    .replace(/^\s*\[ \]/, "")
    .replace(TAG, "")
    .replace(/^\s*›/, "")
    .replace(/\s*→\s*/g, "; now ")
    .replaceAll(" › ", ", ")
    .replace(/\s?·\s/g, ", ")
    .replace(/(?<=of \d+ )¶/g, "paragraphs")
    .replace(/¶\s?(?=\d+(?:–|, \d))/g, "paragraphs ")
    .replace(/¶\s?/g, "paragraph ")
    .trim()
    .replace(/ {2,}/g, ", ")
    // What stood in the next column after a whole sentence begins one.
    .replace(/([.?!])(?:, )+(.)/gu, (_, end: string, next: string) => `${end} ${capital(next)}`)
    .replace(/([,;:])(?:, )+/g, "$1 ")
    .replace(/ ([,;])/g, "$1")
    .trim();
  return /[\p{L}\p{N}]/u.test(bare) ? ended(bare) : "";
}

/* The letters of a voice that has no shape around them, as a span of its own; its name follows. */
const isTag = ({ text }: Span): boolean => /^ \p{Lu}{1,4}  ?$/u.test(text);

export const aloud = (line: Line): string => sentence(textOf(line.filter((each) => !isTag(each))));

/** What a mark that stands alone means. */
export const wordOf = (mark: Line): string => WORDS.get(textOf(mark).trim()) ?? "";
