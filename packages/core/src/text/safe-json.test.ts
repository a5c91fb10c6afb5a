import { expect, test } from "vitest";
import { json } from "./safe-json.ts";

test("letters of every script stay, beside what lies beyond the first plane", () => {
  const text = "Bakı ’ Երևան 🜚 𝒳 e\u0301";
  expect(json(text)).toBe(`"${text}"`);
});

test("what nobody sees stands escaped, as pairs of surrogates where it takes two", () => {
  expect(json("a\u200bb\u202e\u2028\u0085")).toBe('"a\\u200bb\\u202e\\u2028\\u0085"');
  expect(json("\u{e0041}\u{f0000}🜚")).toBe('"\\udb40\\udc41\\udb80\\udc00🜚"');
  expect(json("\ud800")).toBe('"\\ud800"');
});
