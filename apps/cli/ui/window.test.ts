import fc from "fast-check";
import { expect, test } from "vitest";
import { windowTop } from "./window.ts";

test("the chosen row is in sight, whatever the rows take, and no line is left empty that could be filled", () => {
  const list = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), fc.integer({ min: 3, max: 20 }), (rows, a, b, size) => {
      const chosen = a % rows.length;
      const top = windowTop(b % rows.length, chosen, size, rows.length, (row) => rows[row]!);
      const lines = (from: number, to: number): number =>
        rows.slice(from, to).reduce((sum, each) => sum + each, 0);
      expect(top).toBeLessThanOrEqual(chosen);
      expect(lines(top, chosen + 1)).toBeLessThanOrEqual(size);
      if (top > 0) expect(lines(top - 1, rows.length)).toBeGreaterThan(size);
    }),
  );
});

test("a step inside of the margins moves nothing, and a list without rows has no window", () => {
  const one = (): number => 1;
  expect(windowTop(10, 15, 20, 100, one)).toBe(10);
  expect(windowTop(10, 28, 20, 100, one)).toBe(11);
  expect(windowTop(10, 11, 20, 100, one)).toBe(9);
  expect(windowTop(3, 0, 20, 0, one)).toBe(0);
});
