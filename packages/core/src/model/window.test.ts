import fc from "fast-check";
import { expect, test } from "vitest";
import { certainlyLater, isZone, windowOf, zonedTime } from "./window.ts";

const iso = (ms: number): string => new Date(ms).toISOString();

test("T1: a day is read in its zone, half-hour zones and days without a midnight too", () => {
  expect(iso(windowOf("2031-03-05", "Asia/Kathmandu").from)).toBe("2031-03-04T18:15:00.000Z");
  expect(iso(windowOf("2031-03-05", "America/St_Johns").to)).toBe("2031-03-06T03:30:00.000Z");
  expect(iso(windowOf("2031-03-30", "Europe/Berlin").to)).toBe("2031-03-30T22:00:00.000Z");
});

test("T1: days follow one another without a gap, in any zone", () => {
  const zones = fc.constantFrom(
    "Asia/Baku",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "UTC",
  );
  fc.assert(
    fc.property(zones, fc.integer({ min: 0, max: 3650 }), (zone, n) => {
      const day = (at: number): string =>
        new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
      expect(windowOf(day(n), zone).to).toBe(windowOf(day(n + 1), zone).from);
    }),
  );
});

test("T1: the years before 100, and before 1, are not taken for those of another century", () => {
  expect(iso(windowOf("0099-03-05", "UTC").from)).toBe("0099-03-05T00:00:00.000Z");
  expect(iso(windowOf("0099-03-05", "Asia/Kathmandu").from)).toBe("0099-03-04T18:18:44.000Z");
  expect(iso(windowOf("0000", "America/New_York").to)).toBe("0001-01-01T04:56:02.000Z");
  for (const zone of ["UTC", "Asia/Kathmandu", "America/New_York"])
    for (const [year, next] of [
      ["0000", "0001"],
      ["0099", "0100"],
    ] as const)
      expect(windowOf(year, zone).to).toBe(windowOf(next, zone).from);
});

test("T1: an offset of its own goes before the zone, at the end that has it", () => {
  const window = windowOf("2031-03-05T00:00:00Z/2031-03-05", "Asia/Dubai");
  expect([iso(window.from), iso(window.to)]).toEqual([
    "2031-03-05T00:00:00.000Z",
    "2031-03-05T20:00:00.000Z",
  ]);
});

test("T1: an open end is infinite", () => {
  expect(windowOf("2031/..", "UTC").to).toBe(Infinity);
  expect(windowOf("../2031", "UTC").from).toBe(-Infinity);
});

test("T1: a text that is no date is refused", () => {
  expect(() => windowOf("noon", "UTC")).toThrow(RangeError);
});

test("T2: certainly later is no order of windows that overlap, and one of those that touch", () => {
  const of = (text: string) => windowOf(text, "UTC");
  expect(certainlyLater(of("2031-03-06"), of("2031-03-05"))).toBe(true);
  expect(certainlyLater(of("2031-03-05-evening"), of("2031-03-05"))).toBe(false);
  expect(certainlyLater(of("2031-03-05"), of("2031-03-05-evening"))).toBe(false);
  expect(certainlyLater(of("../2031"), of("2031/.."))).toBe(false);
});

test("T1: a zone is one that IANA knows", () => {
  expect([isZone("Asia/Baku"), isZone("Baku"), isZone("")]).toEqual([true, false, false]);
});

test("an instant on the clocks of a zone is the same instant, with the offset of that day", () => {
  expect(zonedTime("2031-07-01T12:00:05.9Z", "Asia/Kathmandu")).toBe("2031-07-01T17:45:05+05:45");
  expect(zonedTime("2031-07-01T12:00:05Z", "America/St_Johns")).toBe("2031-07-01T09:30:05-02:30");
  for (const zone of ["UTC", "Europe/Berlin", "Pacific/Auckland"])
    for (const instant of ["2031-01-01T00:30:00Z", "2031-07-01T23:59:59Z"])
      expect(Date.parse(zonedTime(instant, zone))).toBe(Date.parse(instant));
});
