import { expect, test } from "vitest";
import { passages, wordDiff } from "./diff.ts";

const shownAs = (before: string, after: string): string =>
  passages(wordDiff(before, after))
    .map((each) => (each.op === "skip" ? ` [${each.words}]` : `${each.op[0]}(${each.text})`))
    .join("");

const words = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `w${from + at}`).join(" ");

test("kept and inserted runs are the new text, kept and deleted ones the old (V)", () => {
  const [before, after] = ["in the upper town, they say", "in the lower town, most say so"];
  const runs = wordDiff(before, after);
  const without = (op: string): string =>
    runs
      .filter((run) => run.op !== op)
      .map((run) => run.text)
      .join("");
  expect([without("ins"), without("del")]).toEqual([before, after]);
});

test("a change keeps six words on each side; what is farther is counted and left out (V)", () => {
  const [before, after] = [
    `${words(1, 20)} old ${words(21, 40)}`,
    `${words(1, 20)} new ${words(21, 40)}`,
  ];
  expect(shownAs(before, after)).toBe(
    ` [14]k( ${words(15, 20)})d( old)i( new)k( ${words(21, 26)}) [14]`,
  );
});

test("between two changes words are left out too, but never fewer than eight", () => {
  const between = (n: number): string => shownAs(`a ${words(1, n)} b`, `x ${words(1, n)} y`);
  expect(between(19)).not.toContain("[");
  expect(between(20)).toContain(`k( ${words(1, 6)}) [8]k( ${words(15, 20)})`);
});

test("a whole new text has nothing to leave out", () => {
  expect(shownAs("", words(1, 30))).toBe(`i(${words(1, 30)})`);
});

test("texts that have nothing in common are told whole, however long, and at once", () => {
  const [before, after] = [words(1, 60_000), words(60_001, 120_000)];
  expect(wordDiff(before, after)).toEqual([
    { op: "del", text: before },
    { op: "ins", text: after },
  ]);
});

test("blanks without end after the last word are read in the time of their length", () => {
  // In the square of it, this would take minutes.
  expect(wordDiff("a", `b${" ".repeat(500_000)}`)).toEqual([
    { op: "del", text: "a" },
    { op: "ins", text: "b" },
  ]);
});
