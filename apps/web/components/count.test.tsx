import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Count } from "./count.tsx";

const shown = (words: string): string => renderToStaticMarkup(<Count words={words} />);

test("what makes a count less than exact stands small before it", () => {
  expect(shown("more than 2,300")).toBe("<small>more than </small>2,300");
  expect([shown("2,300"), shown("dozens"), shown("no.,5")]).toEqual([
    "2,300",
    "dozens",
    "<small>no.,</small>5",
  ]);
});

test("a count without end is read in the time of its length", () => {
  // In the square of it, this would take minutes.
  const words = `${"1".repeat(500_000)}x`;
  expect(shown(words)).toBe(words);
});
