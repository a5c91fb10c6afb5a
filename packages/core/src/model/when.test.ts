// @ts-expect-error the package has no types of its own
import edtf, { parse } from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseWhen, When } from "./when.ts";

const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, "0"));
/* The year 0 is left out: the package does not take it for the leap year that it is. */
const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, "0"));
const day = fc.oneof(
  year,
  fc.tuple(year, two(12)).map((parts) => parts.join("-")),
  /* Nor is the 29th of February, which the package knows in every year. */
  fc
    .tuple(year, two(12), two(31))
    .map((parts) => parts.join("-"))
    .filter((text) => !text.endsWith("-02-29")),
);
const level1 = fc.oneof(
  fc.tuple(day, fc.constantFrom("?", "~", "%")).map((parts) => parts.join("")),
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  year.map((text) => `${text}-XX`),
  fc.tuple(year, two(12)).map(([y, m]) => `${y}-${m}-XX`),
  year.map((text) => `${text}-XX-XX`),
);
const clock = fc
  .tuple(
    year,
    two(12),
    two(28),
    two(23),
    two(59),
    two(59),
    fc.constantFrom("", "Z", "+04:00", "-03:30"),
  )
  .map(([y, m, d, h, min, s, zone]) => `${y}-${m}-${d}T${h}:${min}:${s}${zone}`);

/* What the edtf package reads; null if it does not. Its last millisecond is the one before our end. */
function oracle(text: string): { from: number; to: number } | null {
  try {
    const { level } = parse(text);
    if (level > 1) return null;
    const read = edtf(text);
    return { from: read.min, to: read.max + 1 };
  } catch {
    return null;
  }
}

test("T1: a date of EDTF level 0 or 1 opens the window that the edtf package gives", () => {
  fc.assert(
    fc.property(fc.oneof(day, level1), (text) => {
      const read = parseWhen(text);
      expect(read && { from: read.from, to: read.to }).toEqual(oracle(text));
    }),
    { numRuns: 500 },
  );
});

test("T1: an interval begins and ends with its two dates, as the edtf package has it", () => {
  fc.assert(
    fc.property(day, day, (from, to) => {
      const wanted = oracle(`${from}/${to}`);
      // The package wants the second to begin later; a day may end the month it stands in.
      if (wanted) expect(parseWhen(`${from}/${to}`)).toMatchObject(wanted);
    }),
  );
});

test("T1: a clock time is the second that the edtf package gives, fixed only by an offset", () => {
  fc.assert(
    fc.property(clock, (text) => {
      const read = parseWhen(text)!;
      expect(read.from).toBe(oracle(text)!.from);
      expect(read.to! - read.from!).toBe(1000);
      expect(read.fixed.from).toBe(/Z$|[+-]\d{2}:\d{2}$/.test(text));
    }),
  );
});

test("T1: what the edtf package does not read is none, whatever its characters", () => {
  const digits = fc
    .array(fc.constantFrom(..."0123X-/T:Z".split("")), { maxLength: 12 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(digits, (text) => {
      // Seasons in an interval, and the level 2 of masked years, are read here and not there.
      if (parseWhen(text) === null || /X|-2[1-4]/.test(text)) return;
      expect(() => parse(text)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test("T1: February has a 29th in leap years only", () => {
  const days = ["2032-02-29", "2031-02-29", "2000-02-29", "1900-02-29", "0096-02-29"];
  expect(days.filter((day) => parseWhen(day))).toEqual(["2032-02-29", "2000-02-29", "0096-02-29"]);
});

test("T1: seasons are three months, the winter into the next year", () => {
  const iso = (ms: number | null | undefined): string => new Date(ms!).toISOString().slice(0, 10);
  const span = (text: string): string[] => [iso(parseWhen(text)?.from), iso(parseWhen(text)?.to)];
  expect(span("2031-21")).toEqual(["2031-03-01", "2031-06-01"]);
  expect(span("2031-24")).toEqual(["2031-12-01", "2032-03-01"]);
});

test("T1: a part of a day is ours, and a night runs into the next day", () => {
  const hours = (text: string): number[] => {
    const read = parseWhen(text)!;
    const midnight = Date.UTC(2031, 2, 5);
    return [(read.from! - midnight) / 3_600_000, (read.to! - midnight) / 3_600_000];
  };
  expect(hours("2031-03-05-morning")).toEqual([0, 12]);
  expect(hours("2031-03-05-afternoon")).toEqual([12, 18]);
  expect(hours("2031-03-05-evening")).toEqual([18, 24]);
  expect(hours("2031-03-05-night")).toEqual([18, 30]);
  expect(parseWhen("2031-02-30-evening")).toBeNull();
});

test("T1: the schema says what a date looks like", () => {
  expect(When.safeParse("2031-03-05").success).toBe(true);
  expect(When.safeParse("5 March").error?.issues[0]?.message).toContain("2020-09-28-evening");
});
