import { expect, test } from "vitest";
import { sized } from "./sized.ts";

test("a terminal that says it has no size has the usual one, until it says otherwise", () => {
  const stream = { isTTY: true, columns: 0, rows: 0 };
  sized(stream);
  expect(stream).toMatchObject({ columns: 80, rows: 24 });
  Object.assign(stream, { columns: 120, rows: 36 });
  expect(stream).toMatchObject({ columns: 120, rows: 36 });
  Object.assign(stream, { columns: 0, rows: 0 });
  expect(stream).toMatchObject({ columns: 80, rows: 24 });
});

test("a pipe stays without one", () => {
  const stream = {};
  sized(stream);
  expect(stream).toEqual({});
});
