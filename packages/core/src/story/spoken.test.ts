import { expect, test } from "vitest";
import type { Event } from "../model/event.ts";
import type { PointRef } from "../model/ref.ts";
import type { Lines } from "./lines.ts";
import { spokenTo } from "./spoken.ts";

/** Events of one point each, which rests on those of the others named. */
const spokenOf = (restsOn: readonly (readonly number[])[], about: readonly number[]) => {
  const events = restsOn.map((others, n) => ({
    is: "event",
    id: `e${n}`,
    points: [{ id: "core", restsOn: others.map((other) => `e${other}#core`), excludes: [] }],
  })) as unknown as Event[];
  const lines = { of: () => events.map((record) => ({ versions: [{ record }] })) };
  const spoken = spokenTo(
    lines as unknown as Lines,
    new Map(events.map((event) => [event.id, event])),
    new Set(about.map((n) => `e${n}#core` as PointRef)),
  );
  return (n: number) => spoken.has(`e${n}#core` as PointRef);
};

test("a point is spoken to by what rests on it, through however many steps (M4)", () => {
  const chain = Array.from({ length: 20_000 }, (_, n) => (n === 0 ? [] : [n - 1]));
  expect(spokenOf(chain, [19_999])(0)).toBe(true);
  expect(spokenOf(chain, [])(0)).toBe(false);
});

test("points that rest on each other in a circle are spoken to if one of them is", () => {
  const circle = [[2], [0], [1], []];
  expect([0, 1, 2, 3].map(spokenOf(circle, [1]))).toEqual([true, true, true, false]);
  expect([0, 1, 2, 3].map(spokenOf(circle, [3]))).toEqual([false, false, false, true]);
});
