import stringWidth from "string-width";

const ASCII = /^[\x20-\x7e]*$/;
const segmenter = new Intl.Segmenter();

/** Cells that a text takes on a terminal. */
export const widthOf = (text: string): number =>
  ASCII.test(text) ? text.length : stringWidth(text);

/** The characters as a reader sees them. */
export function* graphemes(text: string): Iterable<string> {
  if (ASCII.test(text)) yield* text;
  else for (const { segment } of segmenter.segment(text)) yield segment;
}

/** The longest start of a text that fits, and the rest. A word of 100 kB is not measured to its end. */
export function take(text: string, width: number): { head: string; rest: string; width: number } {
  if (text.length <= width && ASCII.test(text)) return { head: text, rest: "", width: text.length };
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
