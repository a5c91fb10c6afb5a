/**
 * Where a value that JSON can say holds half of a surrogate pair, which no file in UTF-8 can: the way to the first such
 * text. Null if there is none.
 */
export function halfIn(value: unknown): PropertyKey[] | null {
  if (typeof value === "string") return value.isWellFormed() ? null : [];
  if (typeof value !== "object" || value === null) return null;
  for (const [key, each] of Object.entries(value)) {
    const way = key.isWellFormed() ? halfIn(each) : [];
    if (way) return [Array.isArray(value) ? Number(key) : key, ...way];
  }
  return null;
}
