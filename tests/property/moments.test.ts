import fc from "fast-check";
import { expect, test } from "vitest";
import { chain } from "@claimline/core/log/chain";
import { fold } from "@claimline/core/log/state";
import { all, at, draftsOf } from "./derived.ts";
import { play } from "../vectors/play.ts";
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
      (short, edits, moments) => {
        const entries = chain(withEdits(draftsOf(short), edits), null);
        const shared = fold(entries);
        for (const text of moments) {
          const [then, alone] = [at(shared, text), at(fold(entries), text)];
          const told = [then, alone].map((each) => each && [all(each), provenance(each)]);
          expect(difference(told[0], told[1])).toBeNull();
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
