import { CITED, type Block, type Cited, type Inline } from "./inline.ts";

/** A link that cites a record, with nothing in its text that could be markup. */
const SIMPLE = new RegExp(`${/\[([^[\]`\\<!*_&\n]*)\]/.source}\\(${CITED}\\)`, "g");

/* Other notations; lines that begin with a sign or number, or at whose ends there are blanks. No expression runs over a
   line's end: what runs on to the next letter from each of a million empty lines takes hours. */
const MORE = /[[\]`\\<!*_&]|^[^\s\p{L}“"'‘(]|^[ \t]|[ \t]$|[^\S\n ]/mu;

/* All that is found above, and letters of other scripts: to tell those from signs takes a start three times as long. */
const PERHAPS_MORE = /[[\]`\\<!*_&]|^[^\sA-Za-z“"'‘(]|^[ \t]|[ \t]$|[^\S\n ]/m;

function runs(text: string): Inline[] {
  const nodes: Inline[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    if (end > at) nodes.push({ type: "text", text: text.slice(at, end) });
  };
  for (const match of text.matchAll(SIMPLE)) {
    upTo(match.index);
    const children: Inline[] = match[1] ? [{ type: "text", text: match[1] }] : [];
    nodes.push({ type: "cite", kind: match[2] as Cited, id: match[3]!, children });
    at = match.index + match[0].length;
  }
  upTo(text.length);
  return nodes;
}

/** Whether a body is prose and simple citations only. */
function isProse(body: string): boolean {
  const text = body.replace(SIMPLE, "x");
  return !PERHAPS_MORE.test(text) || !MORE.test(text);
}

/** What prose cites, in order; null for a body that is more than prose. */
export function proseCitations(body: string): { kind: Cited; id: string }[] | null {
  if (!isProse(body)) return null;
  return [...body.matchAll(SIMPLE)].map((match) => ({ kind: match[2] as Cited, id: match[3]! }));
}

/**
 * The blocks of a body that is prose and simple citations only; null for all that is more. Dispatches are prose, and
 * a lexer's expressions take 20 ms to compile before the first of them is read. A test holds both alike.
 */
export function proseBlocks(body: string): Block[] | null {
  if (!isProse(body)) return null;
  return body
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ""))
    .filter(Boolean)
    .map((paragraph) => ({ type: "paragraph", children: runs(paragraph) }));
}
