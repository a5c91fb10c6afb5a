import { visible } from "@claimline/core/text/visible";

/** Data as a page may show it: hostile characters of every string made visible, in one place for all pages. */
export function shown<T>(value: T): T {
  if (typeof value === "string") return visible(value) as T;
  if (Array.isArray(value)) return value.map(shown) as T;
  if (typeof value !== "object" || value === null) return (value === undefined ? null : value) as T;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shown(each)])) as T;
}
