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

const NOT_ASCII = /[^\x20-\x7e]/;

/** The twin of a text for terminals that cannot show it, or would draw our marks two cells wide. */
export function ascii(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  let twin = "";
  for (const grapheme of graphemes(text)) {
    if (!NOT_ASCII.test(grapheme)) twin += grapheme;
    else {
      const bare = TWIN[grapheme] ?? grapheme.normalize("NFKD").replace(/[^\x20-\x7e]/g, "");
      twin += (bare || "?").slice(0, widthOf(grapheme)).padEnd(widthOf(grapheme), "?");
    }
  }
  return twin;
}
