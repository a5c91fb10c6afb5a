import { describe, expect, test } from "vitest";
import { derive, type Derivation } from "../derive/derivation.ts";
import { play } from "../../../../tests/vectors/play.ts";
import type { Case } from "../../../../tests/vectors/vectors.ts";
import { actorStand } from "./actor-stand.ts";
import { actorView } from "./actor.ts";
import { speaksView } from "./speaks.ts";

const story = (it: Omit<Case, "name">): Derivation => derive(play({ name: "", ...it } as Case))!;

const now = story({
  events: [
    { id: "raid", by: ["north"] },
    { id: "shelling", by: ["north-ministry"] },
    { id: "talks", by: ["north"], toward: ["south"] },
    { id: "storm" },
  ],
  claims: [
    { id: "c1", by: "south", affirms: "raid" },
    { id: "c2", by: "north-ministry", denies: "raid" },
    { id: "c3", by: "south", affirms: "shelling" },
    { id: "c4", by: "west", denies: "shelling" },
    { id: "c5", by: "north", affirms: "talks" },
    { id: "c6", by: "south", affirms: "storm" },
    { id: "c7", by: "north", denies: "storm" },
    { id: "c8", by: "north", comments: "storm" },
  ],
});
const north = actorView(now, "north")!;

describe("what is said of an actor", () => {
  test("is its own and that of those who speak for it, with both sides (M6)", () => {
    expect(north.saidOf.map(({ id, done }) => [id, done])).toEqual([
      ["raid", true],
      ["shelling", true],
      ["talks", true],
    ]);
    const { ledger } = north.saidOf[0]!;
    expect(ledger!.up.map((row) => row.claim)).toEqual(["c1"]);
    expect(ledger!.down.map((row) => row.claim)).toEqual(["c2"]);
  });

  test("stands apart by who denies it, and from what it denies of others", () => {
    const refs = Object.entries(north.disputes).map(([how, list]) => [
      how,
      list.map((dispute) => dispute.event),
    ]);
    expect(Object.fromEntries(refs)).toEqual({
      byItself: ["raid"],
      byOthers: ["shelling"],
      elsewhere: ["storm"],
    });
    // Where it is the other side, it is said of it too.
    expect(actorView(now, "south")!.saidOf).toMatchObject([{ id: "talks", done: false }]);
  });

  test("is told in counts", () => {
    expect(actorStand(north)).toBe(
      "State. In our sources: one statement, two denials and one comment. Said to act in three events: two contested and one reported.",
    );
    expect(actorStand(actorView(now, "south")!)).toBe(
      "State. In our sources: three statements. The other side in one event: reported.",
    );
    expect(actorStand(actorView(now, "east")!)).toBe("State.");
  });
});

describe("when an actor speaks", () => {
  test("its stems and its days tell the same, and leave out what others say", () => {
    const { strip, days } = speaksView(now, "north")!;
    const sum = (side: "up" | "down"): number =>
      strip.stems.reduce((total, stem) => total + stem[side], 0);
    expect([sum("up"), sum("down")]).toEqual([1, 2]);
    expect(days.map(({ text }) => text).join("; ")).toBe("1 statement and 2 denials");
    expect(strip.sentence).toMatch(/^When north speaks: .*, 1 statement and 2 denials\.$/i);
  });

  test("one who says nothing that counts has no line (M7)", () => {
    expect(speaksView(now, "east")).toBeNull();
  });
});
