/** A count as printed: its number large, what makes it less than exact small. */
export function Count({ words }: { words: string }) {
  const [end = ""] = /(?<![\d,.])[\d,.]+$/.exec(words) ?? [];
  const number = end.replace(/^[,.]+/, "");
  if (!number) return words;
  const before = words.slice(0, -number.length);
  return (
    <>
      {before && <small>{before}</small>}
      {number}
    </>
  );
}
