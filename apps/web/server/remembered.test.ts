import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("what was made of a text is kept, nothing included, and no more of them than the limit", () => {
  let made = 0;
  const length = remembered((text: string) => {
    made++;
    return text === "" ? null : text.length;
  }, 2);
  expect([length("a"), length(""), length("a"), length("")]).toEqual([1, null, 1, null]);
  expect(made).toBe(2);
  length("bc");
  length("a");
  expect(made).toBe(4);
});
