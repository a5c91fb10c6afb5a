import { describe, expect, test } from "vitest";
import { derive, type Derivation } from "../derive/derivation.ts";
import { parseAsOf } from "../story/asof.ts";
import { play } from "../../../../tests/vectors/play.ts";
import type { Case } from "../../../../tests/vectors/vectors.ts";
import { tallyOf } from "./changes-words.ts";
import { changesView, isUnchanged, type ChangesView } from "./changes.ts";
import { sentenceText } from "./sentence.ts";

const DAYS = [
  { id: "p1", at: "2031-03-05" },
  { id: "p2", at: "2031-03-06" },
];

/** What the second day brought: claims of p2 are told then. */
function changes(it: Omit<Case, "name">): ChangesView {
  const state = play({ name: "", posts: DAYS, ...it } as Case);
  const at = (text: string): Derivation => {
    const read = parseAsOf(text, state, "Etc/GMT-4");
    if (!read.ok) throw new Error(text);
    return derive(state, read.asOf)!;
  };
  return changesView(at("2031-03-05"), at("2031-03-08"));
}
const said = (view: ChangesView, list: "newly" | "shifted" = "shifted"): string[] =>
  view.disputes[list].flatMap((move) => move.said.map(sentenceText));

const contested = [
  { id: "c1", by: "north", affirms: "raid" },
  { id: "c2", by: "south", denies: "raid" },
];

describe("a dispute that stands", () => {
  test("is told again when a voice joins one side of it", () => {
    const view = changes({
      parties: ["north", "south"],
      claims: [...contested, { id: "c3", by: "east", affirms: "raid", post: "p2" }],
    });
    expect(said(view)).toEqual(["east joins NOR above the line"]);
    const [{ before, after }] = view.disputes.shifted as [ChangesView["disputes"]["shifted"][0]];
    expect([before?.standing, after?.standing]).toEqual(["contested", "contested"]);
    expect(view.disputes.same).toEqual([]);
    expect(view.disputes.newly).toEqual([]);
  });

  test("names all who join, below the line too", () => {
    const view = changes({
      claims: [
        ...contested,
        { id: "c3", by: "east", denies: "raid", post: "p2" },
        { id: "c4", by: "west", denies: "raid", post: "p2" },
      ],
    });
    expect(said(view)).toEqual(["east and west join south below the line"]);
  });

  test("is told when the empty side of the line is taken", () => {
    const view = changes({
      claims: [contested[1]!, { ...contested[0]!, post: "p2" }],
    });
    expect(said(view)).toEqual(["north now says so"]);
    expect(view.disputes.shifted[0]?.before?.standing).toBe("denied");
    expect(view.changed).toEqual([]); // told once
  });

  test("is told when a voice leaves", () => {
    const view = changes({
      claims: [
        ...contested,
        { id: "c3", by: "east", affirms: "raid" },
        { id: "c4", by: "east", withdraws: "raid", revises: "c3", post: "p2" },
      ],
    });
    expect(said(view)).toEqual(["east no longer says so"]);
  });

  test("has not moved when a voice on it speaks again", () => {
    const view = changes({
      claims: [...contested, { id: "c3", by: "north-ministry", affirms: "raid", post: "p2" }],
    });
    expect(view.disputes.shifted).toEqual([]);
    expect(view.disputes.same).toHaveLength(1);
  });

  test("is settled when its denial is taken out", () => {
    const view = changes({
      claims: contested,
      edits: [{ at: "2031-03-07", remove: ["claim:c2"] }],
    });
    const [move] = view.disputes.settled;
    expect([move?.before?.standing, move?.after?.standing]).toEqual(["contested", "reported"]);
    expect(view.changed).toEqual([]);
  });
});

test("a new dispute says who stands where, and how it stood before; its standing is told once", () => {
  const view = changes({ claims: [contested[0]!, { ...contested[1]!, post: "p2" }] });
  expect(said(view, "newly")).toEqual(["north says so; south denies it"]);
  expect(view.disputes.newly[0]?.before?.standing).toBe("reported");
  expect(view.moves.map((move) => move.of)).toEqual(["raid"]);
  expect(view.changed).toEqual([]);
});

describe("figures", () => {
  const dead = (id: string, figure: string, more: object = {}) => ({
    id,
    by: "north",
    affirms: "raid#killed",
    figure,
    ...more,
  });

  test("what nobody gives at either moment is no change, and what stays is told apart", () => {
    const view = changes({
      parties: ["north", "south"],
      claims: [dead("c1", "exactly 3 cumulative")],
    });
    expect(view.figures.moved).toEqual([]);
    expect(view.figures.same.map((move) => move.after?.short)).toEqual(["3"]);
  });

  test("a new count stands beside the one before it, with those that came between", () => {
    const view = changes({
      parties: ["north", "south"],
      claims: [
        dead("c1", "exactly 3 cumulative"),
        dead("c2", "exactly 5 cumulative", { post: "p2" }),
        dead("c3", "exactly 8 cumulative", { post: "p2" }),
      ],
    });
    const [move, ...more] = view.figures.moved;
    expect(more).toEqual([]);
    expect([move?.before?.short, move?.after?.short]).toEqual(["3", "8"]);
    expect(move?.also.map((each) => each.short)).toEqual(["5"]);
  });
});

test("posts that were edited or taken out are told with the reason, and new ones are not among them", () => {
  const view = changes({
    claims: [contested[0]!, { ...contested[1]!, post: "p2" }],
    edits: [
      { at: "2031-03-07", headlines: { p1: "Put right", p2: "Put right too" }, note: "A slip." },
    ],
  });
  expect(view.revised.map(({ post, note }) => [post.id, post.headline, note])).toEqual([
    ["p1", "Put right", "A slip."],
  ]);
  expect(view.posts.map((post) => post.id)).toEqual(["p2"]);
  const counted = tallyOf(view).map(({ n, text }) => `${n} ${text}`);
  expect(counted).toContain("1 post edited or withdrawn");
  expect(counted).toContain("1 post added");
});

test("the same moment twice is no change at all", () => {
  const now = derive(play({ claims: contested }))!;
  expect(isUnchanged(changesView(now, now))).toBe(true);
  expect(isUnchanged(changesView(null, now))).toBe(false);
});

test("a point that stands otherwise is told with the title of its event, a core by it alone", () => {
  const view = changes({
    claims: [
      { id: "c1", by: "north", affirms: "raid" },
      { id: "c2", by: "north", affirms: "raid#toll" },
      { id: "c3", by: "east", affirms: "raid#toll", post: "p2" },
    ],
  });
  const title = view.changed.find(({ of }) => of === "raid")?.text;
  expect(view.changed.find(({ of }) => of === "raid")?.event).toBeNull();
  expect(view.changed.find(({ of }) => of === "raid#toll")?.event).toBe(title);
});
