import { expect, test } from "vitest";
import { parted } from "./fit.ts";
import { quiet, span, textOf } from "./span.ts";

const parts = (text: string, from: number, width: number): string[] =>
  parted([span(text), quiet("end")], from, width).map(textOf);

test("a line is parted at cells, across its spans", () => {
  expect(parts("abcdef", 2, 3)).toEqual(["ab", "cde", "fend"]);
  expect(parts("ab", 1, 3)).toEqual(["a", "ben", "d"]);
  expect(parts("ab", 0, 99)).toEqual(["", "abend", ""]);
});

test("a wide character goes whole to one part", () => {
  expect(parts("三千人", 2, 2)).toEqual(["三", "千", "人end"]);
});
