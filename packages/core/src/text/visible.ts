/* Control characters have pictures of their own in Unicode; what has none is named by its number. */
const HOSTILE =
  // C0 without tab and line feed, DEL, C1, bidi controls, invisible and tag characters, line separators, noncharacters, lone surrogates
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
// Nearly every text is of these alone, and a page has thousands: Latin, its punctuation, no mark to stack.
const HARMLESS = /^[\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;
const STACKED = /(\p{M}{4})\p{M}+/gu;

/**
 * Makes hostile characters visible: ␛ for an escape, ⟨U+202E⟩ for what has no picture; a stack of combining marks
 * is cut after four. Text that holds none comes back as it is. Both front ends pass every string of a record through here.
 */
export function visible(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text.replace(STACKED, "$1").replace(HOSTILE, (char) => {
    const code = char.codePointAt(0)!;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return "␡";
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
  });
}
