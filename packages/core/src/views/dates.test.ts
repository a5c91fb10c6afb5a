import { expect, test } from "vitest";
import { whenWords, withinDay } from "./dates.ts";

test("what a moment tells beyond its day", () => {
  expect(withinDay("2031-11-18T11:05")).toBe("11:05");
  expect(withinDay("2020-09-28-evening")).toBe("evening");
  expect(withinDay("2020-09-28")).toBe("");
  expect(withinDay("2020-09-28-evening/2020-09-29")).toBe("");
});

test("the weekday of a day is that of its own century", () => {
  expect(whenWords("2020-09-28")).toBe("Mon 28 Sept");
  expect(whenWords("0099-03-05")).toBe("Thu 5 March");
});
