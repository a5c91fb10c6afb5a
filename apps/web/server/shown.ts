import { visible } from "@claimline/core/text/visible";

/** Whether a log holds no hostile character at all, written out or as an escape of JSON: then no page of it has one. */
export const isHarmless = (log: string): boolean => !/\\[bfru]/.test(log) && visible(log) === log;

/**
 * Data as a page may show it: hostile characters of every string made visible, in one place for all pages. What holds
 * none comes back itself, not a copy: a page is tens of thousands of values, and nearly all of them are harmless.
 */
export function shown<T>(value: T): T {
  if (typeof value === "string") return visible(value) as T;
  if (Array.isArray(value)) {
    const at = value.findIndex((each) => shown(each) !== each);
    return at < 0 ? value : (value.map(shown) as T);
  }
  if (typeof value !== "object" || value === null) return (value === undefined ? null : value) as T;
  let copy: T | null = null;
  for (const key in value) {
    const made = shown(value[key]);
    if (made === value[key]) continue;
    copy ??= { ...value };
    copy[key] = made;
  }
  return copy ?? value;
}
