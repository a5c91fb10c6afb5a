/** The parameters that a page may read; any other changes nothing and is left out of the cache's key. */
const KNOWN = [
  "asOf",
  "by",
  "day",
  "from",
  "kind",
  "measure",
  "order",
  "page",
  "q",
  "show",
  "stance",
  "standing",
  "to",
  "zoom",
];

export type Address = { path: string; query: string };

/** Splits an address into its path and a normalised query: known names only, sorted, without empty values. Null if it is no address. */
export function readAddress(url: string): Address | null {
  if (url.length > 4000 || !url.startsWith("/") || url.startsWith("//")) return null;
  const at = url.indexOf("?");
  const path = at < 0 ? url : url.slice(0, at);
  try {
    if (decodeURIComponent(path).includes("\0")) return null;
  } catch {
    return null;
  }
  const given = new URLSearchParams(at < 0 ? "" : url.slice(at + 1));
  const kept = new URLSearchParams();
  for (const name of KNOWN) {
    const value = given.get(name)?.trim();
    if (value) kept.set(name, value);
  }
  return { path, query: kept.toString() };
}
