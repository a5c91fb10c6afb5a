import { matchAt } from "../text/match-at.ts";

/** One value of a field, where it stands in the text. */
export type Slot = { at: number; length: number; text: string; closed: boolean };

type At = { at: number; length: number };

/** A piece of a query. Positions and lengths are in UTF-16 code units, as an editor counts them. */
export type Token =
  | (At & { is: "open" | "close" | "not" | "or" })
  | (At & { is: "word"; text: string })
  | (At & { is: "phrase"; text: string; closed: boolean })
  | (At & { is: "field"; name: string; slots: Slot[] });

/** A field with its values. */
export type FieldToken = Token & { is: "field" };

// Phones type curly quotation marks; they mean the same.
const SPACE = /\s+/uy;
const WORD = /[^\s()"“”„]+/uy;
const QUOTED = /["“”„]([^"“”„]*)(["“”„]?)/uy;
const NAME = /(\p{L}[\p{L}-]*):/uy;
const VALUE = /[^\s(),"“”„]*/uy;

function slots(text: string, start: number): Slot[] {
  const found: Slot[] = [];
  for (let at = start; ; at++) {
    const quoted = matchAt(QUOTED, text, at);
    const raw = quoted?.[0] ?? matchAt(VALUE, text, at)![0];
    found.push({
      at,
      length: raw.length,
      text: quoted?.[1] ?? raw,
      closed: quoted === null || quoted[2] !== "",
    });
    at += raw.length;
    if (text[at] !== ",") return found;
  }
}

function next(text: string, at: number): Token {
  const char = text[at];
  if (char === "(") return { is: "open", at, length: 1 };
  if (char === ")") return { is: "close", at, length: 1 };
  if (char === "-" && /^\S/u.test(text.slice(at + 1, at + 3))) return { is: "not", at, length: 1 };
  const quoted = matchAt(QUOTED, text, at);
  if (quoted)
    return {
      is: "phrase",
      at,
      length: quoted[0].length,
      text: quoted[1]!,
      closed: quoted[2] !== "",
    };
  const name = matchAt(NAME, text, at);
  if (name) {
    const found = slots(text, at + name[0].length);
    const last = found.at(-1)!;
    return { is: "field", at, length: last.at + last.length - at, name: name[1]!, slots: found };
  }
  const word = matchAt(WORD, text, at)![0];
  if (word.toLowerCase() === "or") return { is: "or", at, length: 2 };
  return { is: "word", at, length: word.length, text: word };
}

/** Splits a query's text into its pieces. Takes any text: what is wrong with a piece is for the parser to say. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let at = matchAt(SPACE, text, 0)?.[0].length ?? 0;
  while (at < text.length) {
    const token = next(text, at);
    tokens.push(token);
    at += token.length;
    at += matchAt(SPACE, text, at)?.[0].length ?? 0;
  }
  return tokens;
}

/** Whether a text, written bare, is read back as that one word. */
export function isBareWord(text: string): boolean {
  const [token, ...rest] = lex(text);
  return token?.is === "word" && rest.length === 0 && token.text === text;
}

/** Whether a text can be a value without quotation marks. */
export const isBareValue = (text: string): boolean =>
  text !== "" && matchAt(VALUE, text, 0)![0] === text;
