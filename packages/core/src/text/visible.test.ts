import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "./visible.ts";

test("an escape sequence is shown and does nothing", () => {
  expect(visible("\u001B[31mred\u001B]0;title\u0007")).toBe("␛[31mred␛]0;title␇");
  expect(visible("a\rb\u007F\u009B")).toBe("a␍b␡⟨U+009B⟩");
});

test("bidi controls, invisible and tag characters and lone surrogates are named", () => {
  expect(visible("abc\u202Edef")).toBe("abc⟨U+202E⟩def");
  expect(visible("a\u200Bb\uFEFF")).toBe("a⟨U+200B⟩b⟨U+FEFF⟩");
  expect(visible("\u{E0041}")).toBe("⟨U+E0041⟩");
  expect(visible("\uD800x")).toBe("⟨U+D800⟩x");
});

test("a stack of combining marks is cut after four", () => {
  expect(visible(`a${"\u0301".repeat(500)}b`)).toBe(`a${"\u0301".repeat(4)}b`);
});

test("ordinary text comes back as it is: tabs, line feeds, accents, joined emoji, scripts from right to left", () => {
  for (const text of ["a\tb\nc", "Ağdərə", "👩‍👩‍👧", "שלום", "می‌خواهم"])
    expect(visible(text)).toBe(text);
});

test("nothing that a terminal obeys is left, whatever the text, and showing twice shows the same", () => {
  const nasty = fc.constantFrom(
    "\u001B",
    "\u0007",
    "\u009D",
    "\u202E",
    "\u2028",
    "\uDC00",
    "a",
    "\u0301",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(nasty, fc.string({ unit: "binary" }))), (parts) => {
      const shown = visible(parts.join(""));
      expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(shown.isWellFormed()).toBe(true);
      expect(visible(shown)).toBe(shown);
    }),
  );
});
