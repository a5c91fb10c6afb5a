/** A count as printed: its number large, what makes it less than exact small. */
export function Count({ words }: { words: string }) {
  const [, before = "", number] = /^(.*?)(\d[\d,.]*)$/.exec(words) ?? [];
  if (!number) return words;
  return (
    <>
      {before && <small>{before}</small>}
      {number}
    </>
  );
}
