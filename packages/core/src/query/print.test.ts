import fc from "fast-check";
import { expect, test } from "vitest";
import { FIELD_NAMES, wordsOf, type Field } from "./fields.ts";
import { OPERATORS } from "./figure.ts";
import { isBareWord } from "./lex.ts";
import { parseQuery } from "./parse.ts";
import { printQuery } from "./print.ts";
import type { Query } from "./query.ts";
import { words } from "../text/words.ts";

const read = (text: string): Query => {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.problems)}`);
  return parsed.query;
};

test.each([
  ["  drone   strike ", "drone strike"],
  ["(drone)", "drone"],
  ["(a b) or c", "a b or c"],
  ["a (b or c)", "a (b or c)"],
  ["-(a b)", "-(a b)"],
  ["(a b) c", "(a b) c"],
  ["“shot down”", '"shot down"'],
  ["Standing:CONTESTED", "standing:contested"],
  ['actor:"armenia"', "actor:armenia"],
  ['actor:"foreign ministry",x', 'actor:"foreign ministry",x'],
  ["figure:killed>050", "figure:killed>50"],
])("%j is printed as %j", (typed, printed) => {
  expect(printQuery(read(typed))).toBe(printed);
});

const text = fc.string({ unit: "binary", minLength: 1 });
const readable = text.filter((each) => words(each).length > 0 && !/["“”„]/u.test(each));
const value = (field: Field): fc.Arbitrary<string> => {
  const closed = wordsOf(field);
  if (closed) return fc.constantFrom(...closed);
  if (field === "since" || field === "until")
    return fc.constantFrom(
      "2020",
      "2020-09",
      "2020-09-28",
      "2020-09-28-evening",
      "2020-09-28T18:00+04:00",
    );
  if (field === "figure")
    return fc
      .tuple(fc.constantFrom("killed", "sent"), fc.constantFrom("", ...OPERATORS), fc.nat())
      .map(([metric, operator, number]) => (operator ? metric + operator + number : metric));
  const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,6})?$/);
  return field === "by"
    ? id
    : fc.oneof(
        id,
        readable.map((each) => each.trim()).filter((each) => each !== ""),
      );
};
const term: fc.Arbitrary<Query> = fc.oneof(
  fc
    .constantFrom("drone", "Ağdərə", "12:30", "re-open", "a,b")
    .map((each) => ({ is: "word", text: each }) as const),
  readable.filter(isBareWord).map((each) => ({ is: "word", text: each }) as const),
  readable.map((each) => ({ is: "phrase", text: each }) as const),
  fc
    .constantFrom(...FIELD_NAMES)
    .chain((field) =>
      fc
        .array(value(field), { minLength: 1, maxLength: 3 })
        .map((values) => ({ is: "field", field, values }) as const),
    ),
);
const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    term,
    tie("query").map((of) => ({ is: "not", of }) as const),
    fc
      .tuple(fc.constantFrom("and", "or"), fc.array(tie("query"), { minLength: 2, maxLength: 4 }))
      .map(([is, of]) => ({ is, of }) as const),
  ),
}));

test.each([20200927, 20200928, 1815])(
  "a query that is printed and read again is the same (seed %i)",
  (seed) => {
    fc.assert(
      fc.property(query, (each) => {
        expect(read(printQuery(each))).toEqual(each);
      }),
      { seed, numRuns: 200 },
    );
  },
);
