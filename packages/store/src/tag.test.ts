import { expect, test } from "vitest";
import { readTag, tagOf } from "./tag.ts";

const hash = "0f".repeat(32);

test("a head goes through its tag unchanged", () => {
  expect(tagOf({ seq: 12, hash })).toBe(`"12:${hash}"`);
  expect(readTag(tagOf({ seq: 12, hash }))).toEqual({ seq: 12, hash });
  expect(readTag(tagOf(null))).toBeNull();
});

test("what names no head is undefined: without quotes, weak, several, cut short, not a number", () => {
  for (const text of [
    "",
    "*",
    "none",
    `12:${hash}`,
    `W/"12:${hash}"`,
    `"12:${hash}", "13:${hash}"`,
    `"12:${hash.slice(1)}"`,
    `"0:${hash}"`,
    `"1e3:${hash}"`,
    `"12:${hash.toUpperCase()}"`,
  ])
    expect(readTag(text), text).toBeUndefined();
});
