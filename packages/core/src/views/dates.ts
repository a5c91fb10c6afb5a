import type { PartOfDay } from "../model/when.ts";
import { wallTime } from "../model/window.ts";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SHORT = [
  "Jan",
  "Feb",
  "March",
  "April",
  "May",
  "June",
  "July",
  "Aug",
  "Sept",
  "Oct",
  "Nov",
  "Dec",
];
const SEASONS: Record<string, string> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:-(morning|afternoon|evening|night))?([?~%])?$/;
const TIMED = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/;

/** How much of a date is told: short with the weekday, long with the year, or the weekday alone. */
export type DateStyle = "short" | "long" | "day";

function day(text: string, style: DateStyle): string | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [, year = "", month = "", date = ""] = match;
  const part = match[4] as PartOfDay | undefined;
  const weekday = DAYS[new Date(`${year}-${month}-${date}`).getUTCDay()]!;
  const named =
    style === "long"
      ? `${weekday} ${+date} ${MONTHS[+month - 1]} ${year}`
      : style === "day"
        ? weekday
        : `${weekday.slice(0, 3)} ${+date} ${SHORT[+month - 1]}`;
  const doubt = match[5] ? "about " : "";
  if (!part) return doubt + named;
  return style === "day" ? `${doubt}${named} ${part}` : `${doubt}${named}, ${part}`;
}

function single(text: string, style: DateStyle): string {
  const named = day(text, style);
  if (named) return named;
  const timed = TIMED.exec(text);
  if (timed) return `${day(timed[1]!, style)}, ${timed[2]}`;
  const [year = "", month] = text.replace(/[?~%]$/, "").split("-");
  const doubt = /[?~%]$/.test(text) ? "about " : "";
  const years = /^\d{3}X$/.test(year)
    ? `the ${year.slice(0, 3)}0s`
    : /^\d{2}XX$/.test(year)
      ? `the ${+year.slice(0, 2) + 1}th century`
      : year;
  if (!month || month === "XX") return doubt + years;
  const name =
    SEASONS[month] ?? (style === "long" ? MONTHS[+month - 1] : SHORT[+month - 1]) ?? month;
  return `${doubt}${name} ${years}`;
}

/** A `When` in words, with no more and no less than it says: "Mon 28 Sept, evening", "Sun 27 Sept to Tue 29 Sept", "1994". */
export function whenWords(when: string, style: DateStyle = "short"): string {
  const [from = "", to] = when.split("/");
  if (to === undefined) return single(from, style);
  const open = (end: string): boolean => end === ".." || end === "";
  if (open(from)) return `by ${single(to, style)}`;
  if (open(to)) return `since ${single(from, style)}`;
  return `${single(from, style)} to ${single(to, style)}`;
}

/** An instant of the log (RFC 3339) in words, by the clocks of a story's zone: "Tue 18 Nov, 08:40". */
export const instantWords = (instant: string, zone: string, style: DateStyle = "short"): string =>
  whenWords(wallTime(instant, zone), style);

/** What a moment tells beyond its day: "evening", "11:05"; empty where it is a whole day or more. */
export const withinDay = (when: string): string =>
  when.includes("/") ? "" : (whenWords(when).split(", ")[1] ?? "");

/** The calendar day that a post stands under, without part of day or hour. */
export const dayOf = (when: string): string => when.split("/").at(-1)!.slice(0, 10);

/** A figure's time within a sentence: "printed Tue 29 Sept"; days keep their capital. */
export const within = (when: string): string =>
  when.replace(/^(?:Printed|Day)\b/, (word) => word.toLowerCase());
