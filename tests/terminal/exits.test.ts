import { expect, test } from "vitest";
import { EXITS, leaves } from "./exits.ts";

test.each(EXITS)("$name leaves the terminal as it was", async (exit) => {
  expect(await leaves(exit)).toBe(true);
});
