import fc from "fast-check";
import { expect, test } from "vitest";
import { cut, fit, lineWidth } from "./fit.ts";
import { line, span, strong, textOf } from "./span.ts";
import { wrap } from "./wrap.ts";

const wrapped = (text: string, width: number, hang = ""): string[] =>
  wrap(line(text), width, line(hang)).map(textOf);

test("lines break at blanks, and further ones hang", () => {
  expect(wrapped("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrapped("one two three", 8, "  ")).toEqual(["one two", "  three"]);
});

test("a no-break space holds two words together, and is shown as a blank", () => {
  expect(wrapped("shot it\u00a0down", 8)).toEqual(["shot", "it down"]);
});

test("a word wider than the line is broken, with nothing lost", () => {
  expect(wrapped("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
});

test("what stands without a blank between two styles is one word", () => {
  expect(wrap(line("say ", strong("ab"), "cd"), 6).map(textOf)).toEqual(["say", "abcd"]);
});

test("what is to be copied is not broken, though it is wider than a line", () => {
  const kept = (text: string): string[] =>
    wrap(line(text), 12, line("  "), { whole: true }).map(textOf);
  expect(kept("claims/harbour.yaml:12:3 is wrong")).toEqual([
    "claims/harbour.yaml:12:3",
    "  is wrong",
  ]);
  expect(kept("head of it 12:0123456789abcdef")).toEqual(["head of it", "  12:0123456789abcdef"]);
});

test("wrapped lines fit, and hold every word in order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme" })),
      fc.integer({ min: 2, max: 40 }),
      (parts, width) => {
        const text = span(parts.join(" "));
        const lines = wrap([text], width);
        for (const each of lines) expect(lineWidth(each)).toBeLessThanOrEqual(width);
        const bare = (from: string): string => from.replace(/[ \u00a0]+/g, "");
        expect(bare(lines.map(textOf).join(""))).toBe(bare(text.text));
      },
    ),
  );
});

test("a line is cut with an ellipsis, or filled up to its width", () => {
  expect(textOf(cut(line("one two"), 5))).toBe("one …");
  expect(textOf(fit(line("one"), 5))).toBe("one  ");
  expect(fit(line("one"), 5, "chosen").every((each) => each.ground === "chosen")).toBe(true);
});
