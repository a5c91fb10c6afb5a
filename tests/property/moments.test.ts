import fc from "fast-check";
import { expect, test } from "vitest";
import { chain } from "@claimline/core/log/chain";
import type { Draft } from "@claimline/core/log/entry";
import { fold, type State } from "@claimline/core/log/state";
import type { Claim } from "@claimline/core/model/claim";
import type { ClaimId } from "@claimline/core/model/id";
import type { PointRef } from "@claimline/core/model/ref";
import { countDisputes, disputesView } from "@claimline/core/views/disputes";
import { moments } from "@claimline/core/views/moments";
import { stripView } from "@claimline/core/views/strip";
import { all, at, draftsOf } from "./derived.ts";
import { play } from "../vectors/play.ts";
import type { Short } from "../vectors/short.ts";
import { edit, withEdits } from "./edits.ts";
import { difference, provenance } from "./everything.ts";
import { hold } from "./seeds.ts";
import { moment, story } from "./stories.ts";

/* The moments of a log share what did not change between them. */

const asked = fc.oneof(moment, fc.constantFrom("post:p1", "1", "9", "17", null));

test("whatever was asked before, a moment gives what it gives when nothing was (T3)", () => {
  hold(
    "moments",
    fc.property(
      story,
      fc.array(edit, { maxLength: 6 }),
      fc.array(asked, { minLength: 2, maxLength: 5 }),
      (short, edits, texts) => {
        const entries = chain(withEdits(draftsOf(short), edits), null);
        const shared = fold(entries);
        for (const text of texts) {
          const [then, alone] = [at(shared, text), at(fold(entries), text)];
          const told = [then, alone].map(
            (each) => each && [all(each), provenance(each), stripView(each, moments(each.state))],
          );
          expect(difference(told[0], told[1])).toBeNull();
          if (then) expect(countDisputes(then)).toBe(disputesView(alone!).length);
        }
      },
    ),
    100,
  );
});

test("time passes between two records as well: what was expected by then is so no less for having been asked before (S6)", () => {
  const state = play({
    events: [{ id: "talks", when: "2031-03-06" }],
    posts: [
      { id: "p1", at: "2031-03-04" },
      { id: "p2", at: "2031-03-09" },
    ],
    claims: [
      { id: "c1", by: "north", affirms: "talks", ahead: true },
      { id: "c2", by: "south", affirms: "raid", post: "p2" },
    ],
  });
  const flags = (day: string) => at(state, day)!.standing("talks").flags;
  for (const day of ["2031-03-05", "2031-03-08", "2031-03-05", "2031-03-06"])
    expect([day, flags(day)]).toEqual([day, day < "2031-03-06" ? [] : ["time-passed"]]);
});

/** A log in which the first statement is put again as it is changed here. */
function corrected(short: Short, change: Partial<Claim>): State {
  const drafts = draftsOf(short);
  const put = drafts.find((draft) => draft.op === "put" && draft.record.id === "c1")!;
  const again = { ...put, note: "Put right.", record: { ...put.record, ...change } } as Draft;
  return fold(chain([...drafts, again], null));
}

const RAID: Short = {
  events: [{ id: "raid" }],
  claims: [
    { id: "c1", by: null, affirms: "raid" },
    { id: "c2", by: "south", affirms: "raid" },
  ],
};

test("a statement that was about an event, and now names its core, is one statement (M3)", () => {
  const now = at(corrected(RAID, { about: "raid#core" as PointRef }), null)!;
  expect(now.about("raid#core" as PointRef).map(({ id }) => id)).toEqual(["c1", "c2"]);
});

test("the versions of a record go by its whole name", () => {
  const { story: known } = at(corrected(RAID, { statement: "Another." }), null)!;
  expect(known.versions.get("claim:c1")).toHaveLength(2);
  expect(known.versions.has("claim:c1:x")).toBe(false);
});

test("who tells again what was told changes nothing in what is shown of it", () => {
  const state = play({
    posts: [
      { id: "p1", at: "2031-03-04", retells: [{ source: "s1", from: 1, to: 1 }] },
      { id: "p2", at: "2031-03-05" },
      { id: "p3", at: "2031-03-06" },
    ],
    claims: [
      { id: "c1", by: "north", affirms: "raid", in: ["s1:1", "s1:2"] },
      { id: "c2", by: "south", affirms: "raid", in: "s1:1", post: "p2" },
      { id: "c3", by: "east", affirms: "raid", in: "s1:2", post: "p3" },
    ],
  });
  const shown = (text: string) => at(state, text)!.story.claims.get("c1" as ClaimId)!;
  expect(["post:p1", "post:p2", "post:p3"].map((text) => shown(text).appearances.length)).toEqual([
    1, 1, 2,
  ]);
  expect(shown("post:p1")).toBe(shown("post:p2"));
});

const TWENTY = Array.from({ length: 20 }, (_, index) => index + 1);

/** A statement that each of twenty posts tells once more, and one that it excludes. */
const RETOLD: Short = {
  events: [
    { id: "raid", points: [{ id: "core", excludes: ["storm#core"] }] },
    { id: "storm", points: [{ id: "core" }] },
  ],
  posts: TWENTY.map((day) => ({
    id: `p${day}`,
    at: `2031-03-${String(day).padStart(2, "0")}`,
    retells: [{ source: "s1", from: day, to: day }],
  })),
  claims: [
    { id: "c1", by: "north", affirms: "storm", in: TWENTY.map((day) => `s1:${day}`) },
    { id: "c2", by: "south", affirms: "raid", in: "s1:1" },
  ],
};

test("what is kept of a moment goes with what is worked out of it anew", () => {
  const state = play(RETOLD);
  at(state, "post:p1")!.standing("raid#core");
  for (const day of TWENTY) at(state, `post:p${day}`)!.about("storm#core" as PointRef);
  const [then, alone] = [at(state, "post:p1")!, at(play(RETOLD), "post:p1")!];
  expect(disputesView(alone)).toHaveLength(1);
  expect(disputesView(then)).toEqual(disputesView(alone));
});
