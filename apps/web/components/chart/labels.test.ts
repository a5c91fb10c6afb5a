import { expect, test } from "vitest";
import { placeLabel, type Box } from "./labels.ts";

const frame: Box = { x: 0, y: 0, width: 400, height: 150 };

test("a label stands before its mark if there is room", () => {
  expect(placeLabel({ x: 200, y: 80 }, 2, [], frame)).toEqual({ x: 190, y: 84, anchor: "end" });
});

test("labels of neighbours do not cover each other", () => {
  const taken: Box[] = [];
  const one = placeLabel({ x: 200, y: 80 }, 8, taken, frame);
  const two = placeLabel({ x: 202, y: 84 }, 8, taken, frame);
  expect(one).not.toEqual(two);
  const [a, b] = taken as [Box, Box];
  expect(
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
  ).toBe(false);
});

test("a label stays within the drawing", () => {
  const taken: Box[] = [];
  placeLabel({ x: 4, y: 146 }, 10, taken, frame);
  expect(taken[0]!.x).toBeGreaterThanOrEqual(0);
  expect(taken[0]!.y + taken[0]!.height).toBeLessThanOrEqual(150);
});

test("a label of two lines stays within the drawing and off its mark", () => {
  const at = { x: 200, y: 140 };
  const mark = { x: at.x - 6, y: at.y - 6, width: 12, height: 12 };
  const taken: Box[] = [mark];
  placeLabel(at, 10, taken, frame, 15);
  const box = taken[1]!;
  expect(box.height).toBe(29);
  expect(box.y + box.height).toBeLessThanOrEqual(150);
  expect(
    box.x < mark.x + mark.width &&
      mark.x < box.x + box.width &&
      box.y < mark.y + mark.height &&
      mark.y < box.y + box.height,
  ).toBe(false);
});
