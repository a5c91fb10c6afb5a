import { expect, test } from "vitest";
import { isHeld } from "./fresh.ts";

const TAG = '"a1-br"';

test("a tag is found alone, in a list, weakened, and behind a star", () => {
  for (const header of [
    TAG,
    ` ${TAG} `,
    `W/${TAG}`,
    `"x", ${TAG}`,
    `"x",W/${TAG},"y"`,
    `"with, comma", ${TAG}`,
    "*",
    " * ",
  ])
    expect(isHeld(header, TAG), header).toBe(true);
});

test("another tag, a part of one and no header hold nothing", () => {
  for (const header of [undefined, "", '"a1-gzip"', "a1-br", '"a1-br', '"x", "a1"', '"*"', `"x*"`])
    expect(isHeld(header, TAG), header).toBe(false);
});
