import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, words } from "./words.ts";

test("case and diacritics are folded away, letters without a decomposition too", () => {
  expect(fold("Ağdərə")).toBe("agdere");
  expect(fold("KALBAJAR")).toBe("kalbajar");
  expect(fold("ıİ")).toBe("ii");
});

test("words are runs of letters and digits of any script", () => {
  expect(words("Su-25, “Ցտեսություն”; it's 3,000.")).toEqual([
    "su",
    "25",
    "ցտեսություն",
    "it",
    "s",
    "3",
    "000",
  ]);
  expect(words(" … ")).toEqual([]);
});

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)),
  );
});
