import { csvParseRows } from "d3-dsv";
import { expect, test } from "vitest";
import { toCsv } from "./csv.ts";

const row = (text: string) => toCsv(["text"], [{ text }]);

test("lines end as RFC 4180 asks, and quotes, commas and line feeds come back as they were", () => {
  const text = toCsv(["a", "b"], [{ a: 'says "no", twice', b: "two\nlines" }]);
  expect(text.startsWith("a,b\r\n")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(csvParseRows(text)).toEqual([
    ["a", "b"],
    ['says "no", twice', "two\nlines"],
  ]);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])("a cell %j is no formula", (text) => {
  expect(csvParseRows(row(text))[1]).toEqual([`'${text}`]);
});

test("a hostile character is made visible", () => {
  expect(row("a\u001b[2Jb\u202e")).toBe("text\r\na␛[2Jb⟨U+202E⟩\r\n");
  expect(row("\r=1")).toBe("text\r\n␍=1\r\n");
});

test("nothing is an empty cell, a number stays one, and a list is one cell", () => {
  expect(toCsv(["a", "b", "c"], [{ a: null, b: -2, c: ["x", "y"] }])).toBe("a,b,c\r\n,-2,x; y\r\n");
});
