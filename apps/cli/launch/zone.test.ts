import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { intlOffset } from "@claimline/core/model/window";
import { clockOffset } from "./zone.ts";

const { TZ } = process.env;

afterEach(() => {
  if (TZ === undefined) delete process.env["TZ"];
  else process.env["TZ"] = TZ;
});

test("the clock of the process and Intl agree on every offset", () => {
  const zones = fc.constantFrom(
    "Asia/Baku",
    "Asia/Kathmandu",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "UTC",
  );
  const hours = fc.integer({ min: -50 * 8766, max: 80 * 8766 });
  fc.assert(
    fc.property(zones, hours, (zone, hour) => {
      const utc = hour * 3_600_000;
      expect(clockOffset(zone, utc)).toBe(intlOffset(zone, utc));
    }),
    { numRuns: 500 },
  );
});
