/* Letters that are written from right to left: Hebrew, Arabic and their neighbours. */
const LETTER =
  "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}";
const HOLDS = new RegExp(`[${LETTER}]`, "u");
/* From the first such letter of a name to its last, with the blanks and marks between. */
const RUN = new RegExp(`[${LETTER}](?:[^\\p{L}\\p{N}│]*[${LETTER}])*\\p{M}*`, "gu");

/**
 * Names written from right to left, each isolated: a terminal that turns them around then leaves what stands beside
 * them where it is. The isolates take no cell.
 */
export const isolated = (text: string): string =>
  HOLDS.test(text) ? text.replace(RUN, "\u2068$&\u2069") : text;
