import { expect, test } from "vitest";
import { Event } from "./event.ts";
import { groundOf, resolvePoint } from "./ground.ts";
import type { PointRef } from "./ref.ts";

const event = (id: string, points: object[]): Event =>
  Event.parse({
    is: "event",
    id,
    title: id,
    type: "state",
    points: points.map((point) => ({ text: "It is so.", ...point })),
  });
const events = new Map(
  [
    event("plane", [{ id: "core" }, { id: "lost" }, { id: "shot", restsOn: ["lost", "war#core"] }]),
    event("war", [{ id: "core", restsOn: ["plane#shot"] }]),
  ].map((each) => [each.id, each]),
);
const ground = (ref: string): string[] => [...groundOf(events, [ref as PointRef]).keys()].sort();

test("M3: a bare event means its core", () => {
  expect(resolvePoint(events, "plane")?.ref).toBe("plane#core");
  expect(resolvePoint(events, "plane#wing")).toBeNull();
  expect(resolvePoint(events, "train")).toBeNull();
});

test("M3: a point rests on its core unless it says otherwise, and a circle ends", () => {
  expect(ground("plane#lost")).toEqual(["plane#core", "plane#lost"]);
  expect(ground("plane#shot")).toEqual(["plane#core", "plane#lost", "plane#shot", "war#core"]);
  expect(ground("war")).toEqual(["plane#core", "plane#lost", "plane#shot", "war#core"]);
});
