import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf, isHole, minimumOf, MODALITY, Value } from "./value.ts";

const value = (modality: string, number: number | null = null): Value =>
  Value.parse({ words: "as printed", modality, number, is: "cumulative" });

test("F1: the words of a count bound it", () => {
  expect(boundsOf(value("exactly", 12))).toEqual({ min: 12, max: 12 });
  expect(boundsOf(value("at-least", 12))).toEqual({ min: 12, max: null });
  expect(boundsOf(value("more-than", 12))).toEqual({ min: 13, max: null });
  expect(boundsOf(value("approximately", 12))).toEqual({ min: null, max: null });
  expect(boundsOf(value("dozens"))).toEqual({ min: 24, max: null });
});

test("F1: a number stands with the modalities that have one, and with no others", () => {
  const worded = ["several", "dozens", "hundreds", "none-given"];
  fc.assert(
    fc.property(fc.constantFrom(...MODALITY), fc.option(fc.nat()), (modality, number) => {
      const read = Value.safeParse({ words: "as printed", modality, number, is: "stock" });
      expect(read.success).toBe(worded.includes(modality) === (number === null));
    }),
  );
});

test("F1: no more than six words, and no count below zero", () => {
  const words = "one two three four five six";
  const read = (over: object): boolean =>
    Value.safeParse({ words, modality: "exactly", number: 1, is: "total", ...over }).success;
  expect(read({})).toBe(true);
  expect(read({ words: `${words} seven` })).toBe(false);
  expect(read({ number: -1 })).toBe(false);
  expect(read({ number: 1.5 })).toBe(false);
});

test("F4: an approximate count orders by its number though it bounds nothing", () => {
  expect(minimumOf(value("approximately", 200))).toBe(200);
  expect(minimumOf(value("more-than", 200))).toBe(201);
  expect(minimumOf(value("none-given"))).toBeNull();
});

test("F3: none given is a hole, and nought is none", () => {
  expect(isHole(value("none-given"))).toBe(true);
  expect(isHole(value("exactly", 0))).toBe(false);
});
