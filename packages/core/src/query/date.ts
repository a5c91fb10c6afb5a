import { parseWhen, PARTS } from "../model/when.ts";
import { didYouMean } from "./problem.ts";
import { similar } from "../text/similar.ts";

/** Whether a text names a day, a part of one, or a month, year or instant: a `When` that is no interval (rule T1). */
export const isDate = (text: string): boolean => !text.includes("/") && parseWhen(text) !== null;

const two = (digits: string): string => digits.padStart(2, "0");
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:-(.+))?$/;

/** The dates that somebody may have meant by one that is none. */
export function datesLike(text: string): string[] {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year = "", month = "", day = "", part] = yearFirst;
    const [near] = part === undefined ? [] : similar(part.toLowerCase(), Object.keys(PARTS), 1);
    const whole = `${year}-${two(month)}-${two(day)}`;
    return [near ? `${whole}-${near}` : whole].filter(isDate);
  }

  const yearLast = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  if (yearLast) {
    const [, a = "", b = "", year = ""] = yearLast;
    // With slashes the month may come first, and only the writer knows.
    const orders = text.includes("/")
      ? [
          [b, a],
          [a, b],
        ]
      : [[b, a]];
    const dates = orders.map(([month = "", day = ""]) => `${year}-${two(month)}-${two(day)}`);
    return [...new Set(dates)].filter(isDate);
  }
  return [];
}

/** What to write instead of a date that is none; null if there is no telling. */
export function dateHint(text: string): string | null {
  const ends = text.split("/");
  if (ends.length === 2 && ends.every(isDate)) return `write since:${ends[0]} until:${ends[1]}`;
  const near = datesLike(text);
  if (near.length > 0) return didYouMean(near);
  const [, year = "", month = "", day = ""] = YEAR_FIRST.exec(text) ?? [];
  const isOver = isDate(`${year}-${two(month)}`) && Number(day) > 28;
  return isOver ? `${year}-${two(month)} has no day ${day}` : null;
}
