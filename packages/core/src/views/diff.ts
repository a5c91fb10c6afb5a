import { diffArrays } from "diff";

/** A piece of a word diff: kept, taken out or put in. */
export type DiffRun = { op: "keep" | "del" | "ins"; text: string };

/** A word diff as it is shown: far from a change, kept words are only counted. */
export type Passage = DiffRun | { op: "skip"; words: number };

const WORDS = /\s*\S+/gu;

/** How many kept words stand on each side of a change, and how few are not worth leaving out. */
const CONTEXT = 6;
const FEW = 8;

/** The changed passages of a word diff with a little of what stands around them. */
export const passages = (runs: readonly DiffRun[]): Passage[] =>
  runs.flatMap((run, at): Passage[] => {
    const words = run.op === "keep" ? (run.text.match(WORDS) ?? []) : [];
    const [head, tail] = [at === 0 ? 0 : CONTEXT, at === runs.length - 1 ? 0 : CONTEXT];
    const left = words.length - head - tail;
    if (left < FEW) return [run];
    const kept = (some: readonly string[]): Passage[] =>
      some.length > 0 ? [{ op: "keep", text: some.join("") }] : [];
    return [
      ...kept(words.slice(0, head)),
      { op: "skip", words: left },
      ...kept(words.slice(head + left)),
    ];
  });

/** More words than this changed: what is shown then is the old text and the new one. */
const REWRITTEN = 1000;

/** Word diff of two texts (Myers); joined, the kept and inserted runs are the new text, the kept and deleted ones the old. */
export function wordDiff(before: string, after: string): DiffRun[] {
  // What stands after the last word belongs to none, and would be tried from each of its blanks.
  const wordsOf = (text: string): string[] => text.trimEnd().match(WORDS) ?? [];
  const parts = diffArrays(wordsOf(before), wordsOf(after), {
    maxEditLength: REWRITTEN,
  });
  if (!parts)
    return [
      { op: "del", text: before },
      { op: "ins", text: after },
    ];
  return parts.map(({ added, removed, value }) => ({
    op: added ? "ins" : removed ? "del" : "keep",
    text: value.join(""),
  }));
}
