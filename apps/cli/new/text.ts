import { paragraphsOf } from "@claimline/core/folder/paragraphs";
import { schemaLine } from "./made.ts";
import { slug } from "./id.ts";

/** A text that was read, as a source that an editor completes. */
export type TextRead = {
  id: string;
  file: string;
  hash: string;
  /** Counted from 1; `begins` are its first words, to be found again by. */
  paragraphs: { number: number; hash: string; begins: string }[];
};

/* Enough to know a paragraph by, and too little to be a quote of it. */
const WORDS = 5;

/** Counts and hashes the paragraphs of a text; its id is the name of its file. */
export function readText(file: string, text: string): TextRead {
  const { texts, hashes, hash } = paragraphsOf(text);
  return {
    id: slug(file.replace(/\.[^.]*$/u, "")) || "s1",
    file,
    hash,
    paragraphs: texts.map((each, at) => ({
      number: at + 1,
      hash: hashes[at]!,
      begins: each.split(" ").slice(0, WORDS).join(" "),
    })),
  };
}

const labelOf = (id: string): string =>
  /^[a-z][a-z0-9]{0,3}$/u.test(id) ? id.toUpperCase() : "S1";

/** A text as the file of its source, to be completed. */
export const sourceText = ({ id, file, hash, paragraphs }: TextRead): string =>
  [
    schemaLine("sources"),
    `id: ${id}`,
    `label: ${labelOf(id)} # how pages cite it; its own among the sources`,
    `file: ${JSON.stringify(file)}`,
    "# outlet: the actor who published it",
    "# title: as printed, at most ten words",
    "describes: news report",
    "# published: its date, as it prints it",
    "language: en",
    "first: 1",
    `last: ${paragraphs.length}`,
    `hash: ${hash}`,
    "paragraphs:",
    ...paragraphs.map((each) => `  - ${each.hash} # ${each.number}  ${each.begins}`),
    "",
  ].join("\n");
