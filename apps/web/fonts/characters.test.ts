import { expect, test } from "vitest";
import { PAGES, REST_OF_LATIN, unicodeRange } from "./characters.ts";

test("a range joins neighbours, is ascending and names nothing twice", () => {
  expect(unicodeRange("cabxa")).toBe("U+0061-0063, U+0078");
});

test("no character is promised by two files, so that none is fetched for what another holds", () => {
  expect([...PAGES].filter((each) => REST_OF_LATIN.includes(each))).toEqual([]);
});
