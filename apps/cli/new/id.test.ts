import { ID } from "@claimline/core/model/id";
import fc from "fast-check";
import { expect, test } from "vitest";
import { slug } from "./id.ts";

test("a headline gives its words", () => {
  expect(slug("“It’s shut”, says the bridge’s office")).toBe("its-shut-says-the-bridges-office");
  expect(slug("Über Şuşa: 84 Tote")).toBe("uber-susa-84-tote");
  expect(slug("…")).toBe("");
});

test("a long headline gives whole words of it, a long word what fits", () => {
  expect(slug(`${"word ".repeat(15)}morewords`)).toBe(Array(15).fill("word").join("-"));
  expect(slug("x".repeat(200))).toBe("x".repeat(80));
});

test("whatever is left of a text is an id", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const id = slug(text);
      expect(id === "" || (ID.test(id) && id.length <= 80)).toBe(true);
    }),
  );
});
