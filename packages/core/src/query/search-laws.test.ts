import fc from "fast-check";
import { expect, test } from "vitest";
import { found } from "../../../../tests/vectors/query/asked.ts";

/* Leaving out, and and or, whatever they stand between. */

const texts = [
  "drone",
  "kind:claim",
  "actor:hilltown",
  "place:valley",
  "since:2031-05-02",
  "has:denial",
  "figure:killed>10",
  '"the dam"',
];

test.each([20200927, 31])("leaving out, and and or keep the laws of logic (seed %i)", (seed) => {
  const any = fc.constantFrom(...texts);
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(found(`-(${a} ${b})`)).toEqual(found(`-${a} or -${b}`));
      expect(found(`-(${a} or ${b})`)).toEqual(found(`-${a} -${b}`));
      expect(found(`${a} (${b} or ${c})`)).toEqual(found(`${a} ${b} or ${a} ${c}`));
      expect(found(`--${a}`)).toEqual(found(a));
    }),
    { seed, numRuns: 60 },
  );
});
