import { hashText } from "../log/chain.ts";

/** A text that was read, as its source records it: its paragraphs, the hash of each, and the hash of all of them. */
export type Paragraphs = { texts: string[]; hashes: string[]; hash: string };

const plain = (line: string): string => line.normalize("NFC").replace(/\s+/gu, " ").trim();

/** The paragraphs of a text, which are its lines that are not empty; `texts[0]` is paragraph 1. */
export function paragraphsOf(text: string): Paragraphs {
  const texts = text.split(/\r?\n/u).map(plain).filter(Boolean);
  return { texts, hashes: texts.map(hashText), hash: hashText(texts.join("\n")) };
}
