import { expect, test } from "vitest";
import { similar } from "./similar.ts";

test("a slip of the pen finds its word: a letter too few, too many, changed or swapped", () => {
  const known = ["contested", "denied", "reported"];
  for (const slip of ["contestd", "conntested", "contasted", "cnotested"])
    expect(similar(slip, known)).toEqual(["contested"]);
});

test("the beginning of a word finds it, and the nearest comes first", () => {
  expect(similar("den", ["deny", "denied"])).toEqual(["denied", "deny"]);
  expect(similar("armenia", ["armenians", "armenia", "albania"])[0]).toBe("armenia");
});

test("what is too far away to be meant is not offered", () => {
  expect(similar("zzz", ["contested", "denied"])).toEqual([]);
});

test("no more than was asked for", () => {
  expect(similar("aa", ["ab", "ac", "ad", "ae"], 2)).toEqual(["ab", "ac"]);
});
