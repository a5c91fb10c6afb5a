import { parseWhen } from "./when.ts";

/** A window of real time in milliseconds since 1970, `to` exclusive; open ends are infinite. */
export type Window = { from: number; to: number };

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/* Intl costs some 20 µs a call, and stories ask for the same few hours again and again. */
function offset(zone: string, utc: number): number {
  const hour = Math.floor(utc / 3_600_000);
  const key = `${zone} ${hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
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
  const at = hour * 3_600_000;
  const part = Object.fromEntries(format.formatToParts(at).map((p) => [p.type, Number(p.value)]));
  const wall = Date.UTC(
    part["year"]!,
    part["month"]! - 1,
    part["day"]!,
    part["hour"]!,
    part["minute"]!,
    part["second"]!,
  );
  if (offsets.size > 20_000) offsets.clear();
  offsets.set(key, wall - at);
  return wall - at;
}

const toUtc = (wall: number, zone: string): number => {
  const guess = wall - offset(zone, wall);
  return wall - offset(zone, guess);
};

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
