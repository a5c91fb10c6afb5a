import { STANCE_WORDS, STANDING_WORDS } from "@claimline/core/views/words";
import { graphemes, widthOf } from "./width.ts";

const MARKS = [...Object.values(STANDING_WORDS), ...Object.values(STANCE_WORDS)];

/* Cell for cell: a screen in ASCII has the same layout. */
const TWIN: Record<string, string> = {
  ...Object.fromEntries(MARKS.map(({ terminal, ascii }) => [terminal, ascii])),
  "─": ".",
  "│": "|",
  "┤": "|",
  "├": "|",
  "·": ".",
  "■": "#",
  "▌": ">",
  "░": ".",
  "▒": "=",
  "●": "*",
  "▲": "A",
  "△": "a",
  "◆": "X",
  "◇": "x",
  "◌": "@",
  "◦": "=",
  "╱": "/",
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "–": "-",
  "—": "-",
  "…": "~",
  "¶": "p",
  "›": ">",
  "→": ">",
  "←": "<",
  "↑": "^",
  "↓": "v",
  "⟨": "<",
  "⟩": ">",
  "≥": ">",
  "≈": "~",
  "▏": "_",
  "\u00a0": " ",
  ə: "e",
  Ə: "E",
  ı: "i",
  ø: "o",
  ł: "l",
  ß: "s",
  "␛": "?",
};

const BRAILLE = /^[\u2800-\u28ff]$/;
/* The dots of a cell by row, left and right, from the top. */
const ROWS = [0x09, 0x12, 0x24, 0xc0];

/** Dots of a chart: a stroke across, a stroke upright, both, or single points. */
function stroke(pattern: number): string {
  const across = ROWS.some((row) => (pattern & row) === row);
  const upright = [0x47, 0xb8].some(
    (column) => ((pattern & column).toString(2).match(/1/g) ?? []).length > 1,
  );
  if (across) return upright ? "+" : "-";
  return upright ? "|" : pattern ? "." : " ";
}

const NOT_ASCII = /[^\x20-\x7e]/;

/** The twin of a text for terminals that cannot show it, or would draw our marks two cells wide. */
export function ascii(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  let twin = "";
  for (const grapheme of graphemes(text)) {
    if (!NOT_ASCII.test(grapheme)) twin += grapheme;
    else if (BRAILLE.test(grapheme)) twin += stroke(grapheme.codePointAt(0)! - 0x2800);
    else {
      const bare = TWIN[grapheme] ?? grapheme.normalize("NFKD").replace(/[^\x20-\x7e]/g, "");
      twin += (bare || "?").slice(0, widthOf(grapheme)).padEnd(widthOf(grapheme), "?");
    }
  }
  return twin;
}
