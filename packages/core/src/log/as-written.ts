/** Whether two values that JSON can say are the same, and name their keys in canonical order. */
function alike(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return a === b;
  if (Array.isArray(a))
    return (
      Array.isArray(b) && a.length === b.length && a.every((each, index) => alike(each, b[index]))
    );
  if (Array.isArray(b)) return false;
  let last: string | null = null;
  let count = 0;
  for (const key of Object.keys(a)) {
    if ((last !== null && key <= last) || !Object.hasOwn(b, key)) return false;
    if (!alike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
      return false;
    last = key;
    count++;
  }
  return Object.keys(b).length === count;
}

/**
 * Whether a line is the canonical JSON of a value, without writing that anew: `json` is what the line was read as.
 * Never wrongly yes; a no may only mean that it has to be written to be known.
 */
export const standsAsWritten = (value: unknown, json: unknown, line: string): boolean =>
  // Canonical JSON escapes no half of a pair, and the writer of JSON does.
  !line.includes("\\ud") && alike(json, value) && JSON.stringify(json) === line;
