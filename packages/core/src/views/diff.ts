/** A piece of a word diff: kept, taken out or put in. */
export type DiffRun = { op: "keep" | "del" | "ins"; text: string };

/** Word diff of two texts by longest common subsequence; joined, the kept and inserted runs are the new text. */
export function wordDiff(before: string, after: string): DiffRun[] {
  const [a, b] = [before.match(/\s*\S+/gu) ?? [], after.match(/\s*\S+/gu) ?? []];
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
