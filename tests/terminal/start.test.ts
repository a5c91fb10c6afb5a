import { expect, test } from "vitest";
import { open } from "./terminal.ts";

test("the built program draws its name in a real terminal and ends well", async () => {
  const screen = open([]);
  await screen.until("Claimline");
  expect(await screen.exited).toBe(0);
});
