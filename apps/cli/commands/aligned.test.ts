import { expect, test } from "vitest";
import { line, textOf } from "../lines/span.ts";
import { aligned } from "./aligned.ts";

const columns = [
  { title: "mark" },
  { title: "what", grows: true },
  { title: "n", right: true },
  { title: "id", extra: 1 },
];
const row = (...cells: string[]) => cells.map((cell) => line(cell));
const shown = (width: number): string[] =>
  aligned(
    columns,
    [
      row("┼", "a question that takes some room to be asked in full", "7", "one-id"),
      row("┴", "a short one", "12", "another-id"),
    ],
    width,
  ).map(textOf);

test("with room for all, a row is a line", () => {
  expect(shown(100)).toEqual([
    `mark  what${" ".repeat(47)}   n  id`,
    "┼     a question that takes some room to be asked in full   7  one-id",
    "┴     a short one                                          12  another-id",
  ]);
});

test("what grows goes on below itself, and no word of it is cut off", () => {
  expect(shown(48)).toEqual([
    "mark  what                         n  id",
    "┼     a question that takes some   7  one-id",
    "      room to be asked in full",
    "┴     a short one                 12  another-id",
  ]);
});

test("where too little is left, extra columns go", () => {
  const [header, ...rest] = shown(36);
  expect(header).not.toContain("id");
  expect(rest.join(" ").replace(/\s+/g, " ")).toContain("a question that takes some");
  for (const each of shown(36)) expect(each.length).toBeLessThanOrEqual(36);
});
