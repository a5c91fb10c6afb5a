/** Edits (insert, delete, replace, swap of neighbours) that turn a into b: optimal string alignment. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** The known words nearest to what was written, nearest first; none if all are too far to be meant. */
export function similar(text: string, known: Iterable<string>, most = 3): string[] {
  const near: { word: string; d: number }[] = [];
  const limit = Math.max(1, Math.floor(text.length / 3));
  for (const word of known) {
    if (Math.abs(word.length - text.length) > limit && !word.startsWith(text)) continue;
    const d = word.startsWith(text) ? 0.5 : distance(text, word);
    if (d <= limit) near.push({ word, d });
  }
  return near
    .sort((a, b) => a.d - b.d || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map((entry) => entry.word);
}
