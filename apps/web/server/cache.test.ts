import { expect, test } from "vitest";
import { AnswerCache, type Answer } from "./cache.ts";

const answer = (size: number): Answer => ({
  status: 200,
  headers: { "x-name": "kept" },
  bodies: {
    size,
    in: async () => ({ bytes: Buffer.alloc(0), coding: "identity", tag: "identity" }),
  },
});

test("the cache keeps every header of an answer", () => {
  const cache = new AnswerCache();
  cache.set("a", answer(100));
  expect(cache.get("a")?.headers).toEqual({ "x-name": "kept" });
});

test("the cache stays within its limit, and drops what was unused for longest", () => {
  const cache = new AnswerCache(40_000);
  for (const key of ["a", "b", "c", "d"]) cache.set(key, answer(3000));
  cache.get("a");
  for (let n = 0; n < 7; n++) cache.set(`more ${n}`, answer(3000));
  expect(cache.bytes).toBeLessThanOrEqual(40_000);
  expect(cache.get("a")).toBeDefined();
  expect(cache.get("b")).toBeUndefined();
});

test("an answer that would push out all others is not kept", () => {
  const cache = new AnswerCache(40_000);
  cache.set("a", answer(1000));
  cache.set("huge", answer(39_000));
  expect(cache.get("huge")).toBeUndefined();
  expect(cache.get("a")).toBeDefined();
});

test("long addresses count: they are kept, too", () => {
  const cache = new AnswerCache(40_000);
  for (let n = 0; n < 30; n++) cache.set(`${n}`.padEnd(3000), answer(100));
  expect([...Array(30).keys()].filter((n) => cache.get(`${n}`.padEnd(3000)))).toHaveLength(9);
});
