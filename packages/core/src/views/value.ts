import type { Modality, Value } from "../model/value.ts";

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** A count in its shortest words: "12", "at least 16", "about 4,000", "hundreds", "none given". */
export function valueWords(value: Value): string {
  const n = value.number === null ? "" : grouped(value.number);
  switch (value.modality) {
    case "exactly":
      return n;
    case "at-least":
      return `at least ${n}`;
    case "more-than":
      return `more than ${n}`;
    case "approximately":
      return `about ${n}`;
    case "none-given":
      return "none given";
    case "several":
    case "dozens":
    case "hundreds":
      return value.modality;
  }
}

/** Where a count may lie beside its printed number, for the marks of charts: above it, or to either side. Null for no such leeway. */
export const LEEWAY: Record<Modality, "above" | "around" | null> = {
  exactly: null,
  "at-least": "above",
  "more-than": "above",
  approximately: "around",
  several: null,
  dozens: null,
  hundreds: null,
  "none-given": null,
};
