import { expect, test } from "vitest";
import { checkBeside } from "./check-beside.ts";

const held = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;

test("a program that is left does not wait for a check; one that cannot be done is not passed", async () => {
  const before = held();
  // Where no program was built, there is nothing that could check.
  const done = checkBeside({
    path: "log.ndjson",
    bytes: 9,
    head: { seq: 1, hash: "0".repeat(64) },
  });
  expect(held()).toBe(before);
  expect(await done).toBe(false);
});
