import { describe, expect, test } from "vitest";
import type { PlaceView } from "./place.ts";
import { degreesOf, placeStand } from "./place-events.ts";
import type { StandingView } from "./standing.ts";

const standing = (of: string): StandingView => ({ of, standing: of }) as StandingView;

const place: PlaceView = {
  id: "ford",
  name: "Ford",
  kind: "town",
  aliases: [],
  within: null,
  coordinates: null,
  events: [],
};

describe("a place in a few sentences", () => {
  test("says how stands what is said to have happened there, and what has counts alone", () => {
    const events = ["contested", "reported", "reported", null].map((of, at) => ({
      id: `e${at}`,
      title: "Event",
      standing: of && standing(of),
    })) as PlaceView["events"];
    expect(placeStand({ ...place, within: { id: "vale", name: "Vale" }, events })).toBe(
      "Town within Vale. Four events are said to have taken place there: one contested, two reported and one with counts alone.",
    );
  });

  test("says once what holds for both, or for all", () => {
    const events = ["reported", "reported"].map((of, at) => ({
      id: `e${at}`,
      title: "Event",
      standing: standing(of),
    }));
    expect(placeStand({ ...place, events })).toMatch(/: both reported\.$/);
    expect(placeStand({ ...place, events: [...events, ...events] })).toMatch(/: all reported\.$/);
  });

  test("gives no coordinates and no region that the record does not give", () => {
    expect(placeStand(place)).toBe("Town. Nothing is said to have happened there.");
  });

  test("has coordinates on every quarter of the globe", () => {
    const at = { origin: "gazetteer", precision: "town" };
    expect(degreesOf({ lat: 40.342, lon: 46.93161, ...at })).toBe("40.34° N, 46.93° E");
    expect(degreesOf({ lat: -33.5, lon: -70.25, ...at })).toBe("33.50° S, 70.25° W");
  });
});
