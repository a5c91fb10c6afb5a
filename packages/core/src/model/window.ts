import { parseWhen } from "./when.ts";

/** A window of real time in milliseconds since 1970, `to` exclusive; open ends are infinite. */
export type Window = { from: number; to: number };

/** How far the wall clock of an IANA zone is ahead of UTC at a moment; all in milliseconds. */
export type Offset = (zone: string, utc: number) => number;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What Intl says. Its first format takes some 17 ms to make. */
export const intlOffset: Offset = (zone, utc) => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      hourCycle: "h23",
    });
    formats.set(zone, format);
  }
  const told = Object.fromEntries(format.formatToParts(utc).map((p) => [p.type, p.value]));
  const of = (part: string): number => Number(told[part]);
  // Intl counts backwards before the year 1. Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const year = told["era"] === "AD" ? of("year") : 1 - of("year");
  const wall = new Date(
    Date.UTC(2000, 0, 1, of("hour"), of("minute"), of("second")),
  ).setUTCFullYear(year, of("month") - 1, of("day"));
  return wall - utc;
};

let ask: Offset = intlOffset;

/** Where a program has a quicker way to know an offset than Intl, it says so before it opens a story. */
export const useOffset = (offset: Offset): void => void (ask = offset);

const offsets = new Map<string, number>();

/* Stories ask for the same few hours again and again. */
function offset(zone: string, utc: number): number {
  const hour = Math.floor(utc / 3_600_000);
  const key = `${zone} ${hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size > 20_000) offsets.clear();
  const found = ask(zone, hour * 3_600_000);
  offsets.set(key, found);
  return found;
}

const toUtc = (wall: number, zone: string): number => {
  const guess = wall - offset(zone, wall);
  return wall - offset(zone, guess);
};

/** What the clocks of a zone show at an instant (RFC 3339), to the minute and without an offset: 2031-11-18T08:40. */
export function wallTime(instant: string, zone: string): string {
  const utc = Date.parse(instant);
  return new Date(utc + offset(zone, utc)).toISOString().slice(0, 16);
}

/** An instant (RFC 3339, UTC) as the clocks of a zone show it, to the second and with their offset: 2031-11-18T08:40:07+01:00. */
export function zonedTime(instant: string, zone: string): string {
  const utc = Date.parse(instant);
  const ahead = Math.round(offset(zone, utc) / 60_000);
  const wall = new Date(utc + ahead * 60_000).toISOString().slice(0, 19);
  const two = (n: number): string => String(n).padStart(2, "0");
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `${wall}${ahead < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}`;
}

/* By zone, then by date: no key is put together for what is asked so often. */
const windows = new Map<string, Map<string, Window>>();

/**
 * The window of real time that a `When` leaves open, read in an IANA zone (rule T1).
 * Throws a RangeError for a text that is no `When`; records are checked before.
 */
export function windowOf(when: string, zone: string): Window {
  let ofZone = windows.get(zone);
  if (!ofZone) windows.set(zone, (ofZone = new Map()));
  const known = ofZone.get(when);
  if (known) return known;
  const span = parseWhen(when);
  if (!span) throw new RangeError(`not a date: ${when}`);
  const at = (wall: number, fixed: boolean): number => (fixed ? wall : toUtc(wall, zone));
  const made = {
    from: span.from === null ? -Infinity : at(span.from, span.fixed.from),
    to: span.to === null ? Infinity : at(span.to, span.fixed.to),
  };
  if (ofZone.size > 20_000) ofZone.clear();
  ofZone.set(when, made);
  return made;
}

/** Rule T2: a is certainly later than b only if it cannot overlap it. */
export const certainlyLater = (a: Window, b: Window): boolean => a.from >= b.to;

/** Whether an IANA time zone is known here. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
