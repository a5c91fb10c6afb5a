// The records of a made-up story, short to write.
import { createHash } from "node:crypto";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

type Fields = Record<string, unknown>;

/** A paragraph of a source. */
export const at = (source: string, paragraph: number): Fields => ({ source, paragraph });

/** A statement, affirmed with certainty unless it says otherwise. */
export const claim = (
  id: string,
  about: string,
  by: string | null,
  statement: string,
  more: Fields,
): Fields => ({
  id,
  about,
  by,
  stance: "affirms",
  certainty: "certain",
  statement,
  ...more,
});

/** A report of three paragraphs, of which only the hashes are kept. */
export const source = (n: number, published: string): Fields => ({
  id: `s${n}`,
  label: `S${n}`,
  file: `s${n}.txt`,
  outlet: "harbour-gazette",
  title: `The ferry at the harbour, part ${n}`,
  describes: "news report",
  published,
  language: "en",
  first: 1,
  last: 3,
  hash: hash(`s${n}`),
  paragraphs: [1, 2, 3].map((p) => hash(`s${n}p${p}`)),
});

/** A post as Markdown with front matter. */
export const post = (
  at: string,
  order: number,
  headline: string,
  retells: Fields[],
  body: string,
): string =>
  `---\n${JSON.stringify({ at, order, headline, topic: "background", key: order === 1, retells }, null, 1)}\n---\n${body}\n`;

/** The paragraphs of a source that a post retells. */
export const retells = (source: string, from: number, to: number): Fields[] => [
  { source, from, to },
];
