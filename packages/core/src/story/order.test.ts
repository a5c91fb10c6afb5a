import { expect, test } from "vitest";
import { play } from "../../../../tests/vectors/play.ts";
import { parseAsOf } from "./asof.ts";
import { compareMoments } from "./order.ts";

// Two posts of two days, then a correction of the first, written down last and known from between them.
const state = play({
  posts: [
    { id: "p1", at: "2031-03-05" },
    { id: "p2", at: "2031-03-07" },
  ],
  claims: [
    { id: "c1", by: "north", affirms: "raid" },
    { id: "c2", by: "south", affirms: "raid", post: "p2" },
  ],
  edits: [{ at: "2031-03-06", headlines: { p1: "Put right" } }],
});
const last = state.last!.seq;

function order(a: string, b: string): number | null {
  const [first, second] = [a, b].map((text) => parseAsOf(text, state, "Etc/GMT-4"));
  if (!first?.ok || !second?.ok) throw new Error(`${a}, ${b}`);
  return compareMoments(state, "Etc/GMT-4", first.asOf.cutoff, second.asOf.cutoff);
}

test("moments of the story are ordered by time, numbers of the log by number", () => {
  expect(order("2031-03-05", "2031-03-06")).toBe(-1);
  expect(order("2031-03-06", "post:p1")).toBe(1);
  expect(order("post:p2", "post:p2")).toBe(0);
  expect(order("3", "4")).toBe(-1);
  expect(order(String(last), "2")).toBe(1);
});

test("a number and a moment are ordered if all that is known at the one is known at the other", () => {
  expect(order("1", "2031-03-05")).toBe(-1);
  expect(order("2031-03-05", "1")).toBe(1);
  expect(order(String(last), "2031-03-06")).toBe(1);
  expect(order(String(last), "2031-03-07")).toBe(0);
});

test("they have no order if each knows what the other does not (T3)", () => {
  // Before the correction was written down, all posts were; on the day it is known from, the second was not.
  expect(order(String(last - 1), "2031-03-06")).toBeNull();
  expect(order("2031-03-06", String(last - 1))).toBeNull();
});
