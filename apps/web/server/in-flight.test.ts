import { expect, test } from "vitest";
import { InFlight } from "./in-flight.ts";

test("it is idle once the last has ended, well or not", async () => {
  const work = new InFlight();
  await work.idle();
  const ends = [Promise.withResolvers<number>(), Promise.withResolvers<number>()];
  const all = ends.map(({ promise }) => work.during(() => promise));
  let isIdle = false;
  const waiting = work.idle().then(() => (isIdle = true));
  expect(work.size).toBe(2);
  ends[0]!.resolve(7);
  expect(await all[0]).toBe(7);
  expect(isIdle).toBe(false);
  ends[1]!.reject(new Error("torn"));
  await expect(all[1]).rejects.toThrow("torn");
  await waiting;
  expect(work.size).toBe(0);
});
