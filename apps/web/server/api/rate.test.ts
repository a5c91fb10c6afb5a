import { expect, test } from "vitest";
import { Rate } from "./rate.ts";

test("so many turns at once, then one with each step of time; an address has its own", () => {
  const rate = new Rate(3, 2000);
  const at = (now: number, address = "a"): number => rate.take(address, now);
  expect([at(0), at(0), at(0), at(0)]).toEqual([0, 0, 0, 2]);
  expect(at(0, "b")).toBe(0);
  expect([at(1999), at(2000), at(2000)]).toEqual([1, 0, 2]);
  expect([at(60_000), at(60_000), at(60_000), at(60_000)]).toEqual([0, 0, 0, 2]);
});

test("who is refused, however often, does not wait longer for the next turn", () => {
  const rate = new Rate(1, 1000);
  rate.take("a", 0);
  for (let n = 0; n < 50; n++) rate.take("a", 1);
  expect(rate.take("a", 1000)).toBe(0);
});
