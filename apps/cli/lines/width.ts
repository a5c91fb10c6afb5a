import { eastAsianWidth } from "get-east-asian-width";

const ASCII = /^[\x20-\x7e]*$/;
/* Latin, general punctuation, lines, marks and dots: one cell each, and most of what is ever measured. */
const NARROW =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2400-\u25ef\u2800-\u28ff]*$/;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Cs}\u115f\u1160\u3164\uffa0]+$/u;
/* An emoji by its selector, a keycap, a pair of regional indicators. */
const EMOJI = /^\p{Emoji}\ufe0f|^[\d#*]\ufe0f?\u20e3|^\p{RI}\p{RI}/u;

const BESIDE = /[\p{Mc}\uff00-\uffef]/u;

let segmenter: Intl.Segmenter | undefined;

/* Made when a text needs it: it brings in tables of its own. */
const segments = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter()).segment(text);

/**
 * Cells of one character as a reader sees it. As Ink measures it, by string-width, whose expressions alone take
 * 20 ms to load; a test holds the two together.
 */
function clusterWidth(cluster: string): number {
  if (ZERO.test(cluster)) return 0;
  if (EMOJI.test(cluster)) return 2;
  const [first = "", ...rest] = cluster;
  // Vowel signs that stand beside their letter, and half-width voicing marks, have cells of their own.
  const beside = rest.filter((char) => BESIDE.test(char));
  return [first, ...beside].reduce((sum, char) => sum + eastAsianWidth(char.codePointAt(0)!), 0);
}

/** Whether each character of a text takes one cell, on any terminal. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

/** Cells that a text takes on a terminal. */
export function widthOf(text: string): number {
  if (isNarrow(text)) return text.length;
  let width = 0;
  for (const { segment } of segments(text)) width += clusterWidth(segment);
  return width;
}

/** The characters as a reader sees them. */
export function* graphemes(text: string): Iterable<string> {
  if (ASCII.test(text)) yield* text;
  else for (const { segment } of segments(text)) yield segment;
}

/** The longest start of a text that fits, and the rest. A word of 100 kB is not measured to its end. */
export function take(text: string, width: number): { head: string; rest: string; width: number } {
  if (NARROW.test(text.slice(0, width + 1))) {
    const head = text.slice(0, width);
    return { head, rest: text.slice(width), width: head.length };
  }
  let used = 0;
  let length = 0;
  for (const grapheme of graphemes(text.slice(0, width * 12 + 24))) {
    const wide = widthOf(grapheme);
    if (used + wide > width) break;
    used += wide;
    length += grapheme.length;
  }
  return { head: text.slice(0, length), rest: text.slice(length), width: used };
}
