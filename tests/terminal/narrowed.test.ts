import fc from "fast-check";
import { expect, test } from "vitest";
import { storyAt } from "@claimline/core/views/at";
import { narrowed } from "../../apps/cli/ui/narrow.ts";
import { opened } from "./inside.ts";

const { state } = opened();

/** A story that nothing was asked of yet. */
const fresh = () => {
  const read = storyAt(state, null);
  if (!read.ok) throw new Error(read.problem.expected);
  return read.derivation;
};

const WORDS = ["f", "fe", "fer", "ferry", "board", "the", '"too fast"', "stance:denies", "-board"];
const text = fc
  .array(fc.constantFrom(...WORDS, "or", "kind:claim", "(", ")"), { maxLength: 4 })
  .map((parts) => parts.join(" "));

test("what a query finds does not hang on what was typed before it", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (typed) => {
      const derivation = fresh();
      for (const each of typed) {
        const ids = (of: typeof derivation) =>
          narrowed(of, "all", each).rows.map(({ ref }) => `${ref.kind}:${ref.id}`);
        expect(ids(derivation)).toEqual(ids(fresh()));
      }
    }),
    { numRuns: 60 },
  );
});

test("a word letter by letter, and back again", () => {
  const derivation = fresh();
  const typed = ["f", "fe", "fer", "ferr", "fer", "fe", "f", "", "fast", "fas"];
  for (const each of typed)
    expect(narrowed(derivation, "claims", each).rows).toHaveLength(
      narrowed(fresh(), "claims", each).rows.length,
    );
});
