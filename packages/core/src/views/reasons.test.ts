import { describe, expect, test } from "vitest";
import { derive, type Derivation } from "../derive/derivation.ts";
import { play } from "../../../../tests/vectors/play.ts";
import type { Case } from "../../../../tests/vectors/vectors.ts";
import { reasonsView, type ReasonsView } from "./reasons.ts";

const reasons = (it: Omit<Case, "name">, of = "raid"): ReasonsView => {
  const now: Derivation = derive(play({ name: "", ...it } as Case))!;
  return reasonsView(now, now.standing(of));
};
const groups = (view: ReasonsView): string[][] =>
  view.groups.map(({ rows }) => rows.map((row) => row.claim));
const bonds = (view: ReasonsView): string[] =>
  view.groups.flatMap((group) => group.bonds.map(({ rule, text }) => `${rule}: ${text}`));

describe("the reasons of a standing", () => {
  test("two speakers of one voice are one origin, and it says whose (M6)", () => {
    const view = reasons({
      claims: [
        { id: "c1", by: "north", affirms: "raid" },
        { id: "c2", by: "north-ministry", affirms: "raid" },
      ],
    });
    expect(groups(view)).toEqual([["c1", "c2"]]);
    expect(bonds(view)).toEqual([expect.stringMatching(/^M6: .* speaks for .*: one voice\.$/)]);
  });

  test("a tie is told with its reason (M8)", () => {
    const view = reasons({
      ties: [["north", "east"]],
      claims: [
        { id: "c1", by: "north", affirms: "raid" },
        { id: "c2", by: "east", affirms: "raid" },
        { id: "c3", by: "west", affirms: "raid" },
      ],
    });
    expect(view.asked).toBe(true);
    expect(groups(view)).toEqual([["c1", "c2"], ["c3"]]);
    expect(bonds(view)).toEqual([expect.stringMatching(/^M8: .* are tied\. ./)]);
  });

  test("a relay is named as one (M5), and shared words are (S8)", () => {
    const relayed = reasons({
      claims: [
        { id: "c1", by: "north", affirms: "raid", via: ["west"] },
        { id: "c2", by: "west", affirms: "raid" },
      ],
    });
    expect(bonds(relayed)).toEqual([expect.stringMatching(/^M5: .*passes on/)]);
    const shared = reasons({
      sources: [
        {
          id: "s1",
          sharedText: [
            { with: "s2", paragraph: 1, word: 0, there: { paragraph: 1, word: 3 }, length: 12 },
          ],
        },
      ],
      claims: [
        { id: "c1", by: "outlet", affirms: "raid", in: "s1:1" },
        { id: "c2", by: "outlet", affirms: "raid", in: "s2:1" },
      ],
    } as never);
    expect(bonds(shared)).toEqual([expect.stringMatching(/^S8: .*in the same words\.$/)]);
  });

  test("where the rule does not ask, the origins are told all the same", () => {
    const view = reasons({
      claims: [
        { id: "c1", by: "north", affirms: "raid" },
        { id: "c2", by: "south", affirms: "raid" },
        { id: "c3", by: "west", denies: "raid" },
      ],
    });
    expect(view.asked).toBe(false);
    expect(groups(view)).toEqual([["c1"], ["c2"]]);
    expect(view.denies.map((row) => row.claim)).toEqual(["c3"]);
  });
});
