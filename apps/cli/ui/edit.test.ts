import { expect, test } from "vitest";
import { ALSO, EDITS, put, type Typed } from "./edit.ts";

/** A line with its cursor as `|`. */
const line = (text: string): Typed => ({ text: text.replace("|", ""), at: text.indexOf("|") });
const shown = ({ text, at }: Typed): string => `${text.slice(0, at)}|${text.slice(at)}`;

test.each([
  ["left", "ab|c", "a|bc"],
  ["left", "|abc", "|abc"],
  ["right", "ab|c", "abc|"],
  ["right", "abc|", "abc|"],
  ["left", "x👩‍👩‍👧‍👦|y", "x|👩‍👩‍👧‍👦y"],
  ["right", "Ag\u030a|e\u0301d", "Ag\u030ae\u0301|d"],
  ["home", "ab|c", "|abc"],
  ["end", "ab|c", "abc|"],
  ["ctrl-a", "ab|c", "|abc"],
  ["ctrl-e", "ab|c", "abc|"],
  ["backspace", "ab|c", "a|c"],
  ["backspace", "|abc", "|abc"],
  ["backspace", "xe\u0301|y", "x|y"],
  ["ctrl-w", "one two  |three", "one |three"],
  ["ctrl-w", "one tw|o", "one |o"],
  ["ctrl-u", "one tw|o", "|o"],
  ["ctrl-k", "one tw|o", "one tw|"],
])("%s: %s becomes %s", (key, from, to) => {
  expect(shown(EDITS[ALSO[key] ?? key]!(line(from)))).toBe(to);
});

test("what is typed goes in at the cursor", () => {
  expect(shown(put(line("ac|e"), "d"))).toBe("acd|e");
});
