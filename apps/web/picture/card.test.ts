import type { LedgerRow } from "@claimline/core/views/ledger";
import { expect, test } from "vitest";
import { sidesOf } from "./card.ts";

const rows = (names: string[]): LedgerRow[] =>
  names.map(
    (name) =>
      ({ speaker: { name, role: null, voice: null, actor: null }, verb: "says so" }) as LedgerRow,
  );
const shown = (up: string[], down: string[]) => {
  const sides = sidesOf({ up: rows(up), down: rows(down) });
  return [sides.up, sides.down].map(({ stems, more }) => [stems.length, more]);
};

test("a card has at most three stems, and says how many more there are", () => {
  expect(shown(["a"], ["b", "c"])).toEqual([
    [1, null],
    [2, null],
  ]);
  expect(shown(["a", "b", "c", "d"], [])).toEqual([
    [3, "and one more"],
    [0, null],
  ]);
  expect(shown([], ["a"])).toEqual([
    [0, null],
    [1, null],
  ]);
});

test("no side that has a voice is left without one, and of two with several neither has more", () => {
  expect(shown(["a"], ["b", "c", "d"])).toEqual([
    [1, null],
    [2, "and one more"],
  ]);
  expect(shown(["a", "b", "c"], ["d"])).toEqual([
    [2, "and one more"],
    [1, null],
  ]);
  expect(shown(["a", "b"], ["c", "d", "e"])).toEqual([
    [1, "and one more"],
    [1, "and two more"],
  ]);
});
