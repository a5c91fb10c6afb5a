import { parseWhen, PARTS } from "../model/when.ts";
import { similar } from "../text/similar.ts";

/** Whether a text names a day, a part of one, or a month, year or instant: a `When` that is no interval (rule T1). */
export const isDate = (text: string): boolean => !text.includes("/") && parseWhen(text) !== null;

const two = (digits: string): string => digits.padStart(2, "0");
const meant = (dates: string[]): string | null => {
  const found = [...new Set(dates)].filter(isDate);
  return found.length > 0 ? `did you mean ${found.join(" or ")}?` : null;
};

/** What somebody may have meant by a date that is none; null if there is no telling. */
export function dateHint(text: string): string | null {
  const ends = text.split("/");
  if (ends.length === 2 && ends.every(isDate)) return `write since:${ends[0]} until:${ends[1]}`;

  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:-(.+))?$/.exec(text);
  if (yearFirst) {
    const [, year = "", month = "", day = "", part] = yearFirst;
    const [near] = part === undefined ? [] : similar(part.toLowerCase(), Object.keys(PARTS), 1);
    const whole = `${year}-${two(month)}-${two(day)}`;
    if (!isDate(whole) && isDate(`${year}-${two(month)}`) && Number(day) > 28)
      return `${year}-${two(month)} has no day ${day}`;
    return meant([near ? `${whole}-${near}` : whole]);
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
    return meant(orders.map(([month = "", day = ""]) => `${year}-${two(month)}-${two(day)}`));
  }
  return null;
}
