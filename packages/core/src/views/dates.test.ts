import { expect, test } from "vitest";
import { withinDay } from "./dates.ts";

test("what a moment tells beyond its day", () => {
  expect(withinDay("2031-11-18T11:05")).toBe("11:05");
  expect(withinDay("2020-09-28-evening")).toBe("evening");
  expect(withinDay("2020-09-28")).toBe("");
  expect(withinDay("2020-09-28-evening/2020-09-29")).toBe("");
});
