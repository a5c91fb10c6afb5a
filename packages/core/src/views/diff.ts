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

/** Word diff of two texts by longest common subsequence; joined, the kept and inserted runs are the new text. */
export function wordDiff(before: string, after: string): DiffRun[] {
  const [a, b] = [before.match(WORDS) ?? [], after.match(WORDS) ?? []];
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i] === b[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const runs: DiffRun[] = [];
  const add = (op: DiffRun["op"], text: string): void => {
    const last = runs.at(-1);
    if (last?.op === op) last.text += text;
    else runs.push({ op, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add("keep", a[i]!);
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
      add("del", a[i++]!);
    else add("ins", b[j++]!);
  }
  return runs;
}
