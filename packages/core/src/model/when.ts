import { z } from "zod";

/** Parts of a day that a text may give instead of an hour. Bounds are hours of the wall clock; `night` runs into the next day. */
export const PARTS = {
  morning: [0, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 30],
} as const;
/** One of the parts. */
export type PartOfDay = keyof typeof PARTS;

/**
 * A span of wall-clock time, in milliseconds as if the wall clock were UTC; `to` is exclusive; null is open.
 * An end that gives its offset is fixed: it is UTC already.
 */
export type WallSpan = {
  from: number | null;
  to: number | null;
  fixed: { from: boolean; to: boolean };
};

const LOCAL = { from: false, to: false };
const FIXED = { from: true, to: true };

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%])?$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/;
const DAY_PART = /^(\d{4}-\d{2}-\d{2})-(morning|afternoon|evening|night)$/;
const HOUR = 3_600_000;
const SEASONS: Record<number, [number, number]> = {
  21: [2, 5],
  22: [5, 8],
  23: [8, 11],
  24: [11, 14],
};

/* Date.UTC takes the years 0 to 99 for 1900 to 1999. */
const utc = (year: number, month = 0, day = 1): number =>
  new Date(0).setUTCFullYear(year, month, day);

const lastDay = (year: number, month: number): number => new Date(utc(year, month, 0)).getUTCDate();

function year(text: string): WallSpan {
  const low = Number(text.replaceAll("X", "0"));
  const high = Number(text.replaceAll("X", "9"));
  return { from: utc(low, 0), to: utc(high + 1, 0), fixed: LOCAL };
}

function date(text: string): WallSpan | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, y = "", m, d] = match;
  if (m === undefined || m === "XX") return d !== undefined && d !== "XX" ? null : year(y);
  if (y.includes("X")) return null;
  const month = Number(m);
  const season = SEASONS[month];
  if (season && d === undefined)
    return { from: utc(+y, season[0]), to: utc(+y, season[1]), fixed: LOCAL };
  if (month < 1 || month > 12) return null;
  if (d === undefined || d === "XX")
    return { from: utc(+y, month - 1), to: utc(+y, month), fixed: LOCAL };
  const day = Number(d);
  if (day < 1 || day > lastDay(+y, month)) return null;
  return { from: utc(+y, month - 1, day), to: utc(+y, month - 1, day + 1), fixed: LOCAL };
}

function instant(text: string): WallSpan | null {
  const match = INSTANT.exec(text);
  if (!match) return null;
  const [, day = "", h = "", min = "", s, offset] = match;
  const base = date(day);
  if (!base || base.from === null || +h > 23 || +min > 59 || Number(s ?? 0) > 59) return null;
  let from = base.from + +h * HOUR + +min * 60_000 + Number(s ?? 0) * 1000;
  if (offset && offset !== "Z") {
    const sign = offset.startsWith("-") ? -1 : 1;
    from -= sign * (Number(offset.slice(1, 3)) * HOUR + Number(offset.slice(4, 6)) * 60_000);
  }
  return { from, to: from + (s === undefined ? 60_000 : 1000), fixed: offset ? FIXED : LOCAL };
}

function single(text: string): WallSpan | null {
  const part = DAY_PART.exec(text);
  if (!part) return date(text) ?? instant(text);
  const day = date(part[1]!);
  if (!day) return null;
  const [from, to] = PARTS[part[2] as PartOfDay];
  return { from: day.from! + from * HOUR, to: day.from! + to * HOUR, fixed: LOCAL };
}

/**
 * Reads a `When` (rule T1): EDTF level 1 (dates, instants, intervals, open ends, `X` digits, `? ~ %`, seasons),
 * or a day with a part of day of ours. Returns null if it is none. An uncertain date keeps its window.
 */
export function parseWhen(text: string): WallSpan | null {
  const ends = text.split("/");
  if (ends.length === 1) return single(text);
  if (ends.length > 2) return null;
  const open = (end: string): boolean => end === ".." || end === "";
  const [a = "", b = ""] = ends;
  const from = open(a) ? { from: null, to: null, fixed: LOCAL } : single(a);
  const to = open(b) ? { from: null, to: null, fixed: LOCAL } : single(b);
  if (!from || !to || (open(a) && open(b))) return null;
  if (from.from !== null && to.to !== null && from.from >= to.to) return null;
  const fixed = { from: from.fixed.from, to: to.fixed.to };
  return { from: from.from, to: to.to, fixed };
}

/* A log names few days, and most of them thousands of times. */
const MOST = 1000;
const known = new Set<string>();

function isWhen(text: string): boolean {
  if (known.has(text)) return true;
  if (parseWhen(text) === null) return false;
  if (known.size >= MOST) known.clear();
  known.add(text);
  return true;
}

/** When something was, as a text gives it: EDTF level 1, or `2020-09-28-evening`. Never a clock time that no source gives. */
export const When = z
  .string()
  .refine(
    isWhen,
    "a date in EDTF (2020-09-28, 2020-09-27/2020-09-29) or a day with its part (2020-09-28-evening)",
  )
  .brand<"When">();
export type When = z.infer<typeof When>;
