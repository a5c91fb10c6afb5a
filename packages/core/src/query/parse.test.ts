import fc from "fast-check";
import { expect, test } from "vitest";
import { story } from "../../../../tests/vectors/query/story.ts";
import { parseQuery } from "./parse.ts";
import { field, MAX_DEPTH, MAX_PIECES } from "./query.ts";

const problems = (text: string) => {
  const parsed = parseQuery(text, story);
  return parsed.ok ? [] : parsed.problems;
};

test("a misspelt standing is refused at its place, with what was meant", () => {
  expect(problems("drone standing:contestd")).toEqual([
    {
      position: 15,
      length: 8,
      expected: expect.stringContaining("contested"),
      found: "contestd",
      hint: "did you mean contested?",
    },
  ]);
});

test("all problems of a query are told at once, in the order of the text", () => {
  expect(problems("-() kind:posts actor:hilltwn since:soon").map((each) => each.position)).toEqual([
    2, 9, 21, 35,
  ]);
});

test("without a story only the language is checked", () => {
  expect(parseQuery("actor:atlantis")).toEqual({ ok: true, query: field("actor", "atlantis") });
  expect(parseQuery("standing:atlantis").ok).toBe(false);
});

test("a name stands for its id, whatever its case and diacritics", () => {
  for (const text of ['actor:"COUNCIL of hilltown"', "actor:hilltown-council"])
    expect(parseQuery(text, story)).toEqual({
      ok: true,
      query: field("actor", "hilltown-council"),
    });
  expect(parseQuery("actor:tepesehər", story)).toEqual({
    ok: true,
    query: field("actor", "hilltown"),
  });
});

test("a withdrawn record keeps its id and is not offered", () => {
  const record = story.actors.values().next().value!;
  const gone = {
    kind: "actor" as const,
    record: { ...record, id: "harbour" as typeof record.id },
    note: null,
    recordedAt: "",
  };
  const later = { ...story, withdrawn: new Map([["actor:harbour", gone]]) };
  expect(parseQuery("actor:harbour", later).ok).toBe(true);
  const near = parseQuery("actor:harbor", later);
  expect(!near.ok && near.problems[0].hint).toBe(null);
});

test("nesting is limited, so that no query exhausts the stack", () => {
  expect(parseQuery(`${"(".repeat(MAX_DEPTH)}a${")".repeat(MAX_DEPTH)}`).ok).toBe(true);
  for (const text of ["(".repeat(100_000), "-".repeat(100_000) + "a", "(a or ".repeat(50_000)])
    expect(problems(text)).toMatchObject([
      { expected: expect.stringContaining("levels"), length: 1 },
    ]);
});

test("a query has so many pieces at most: more would keep a site from its other readers", () => {
  expect(parseQuery("a ".repeat(MAX_PIECES)).ok).toBe(true);
  expect(problems("a ".repeat(MAX_PIECES + 1))).toMatchObject([
    { position: 2 * MAX_PIECES, expected: expect.stringContaining("at most") },
  ]);
});

test("of a text that is wrong all over, only the first problems are told", () => {
  expect(problems("actor:x ".repeat(1000)).map((each) => each.position)).toEqual(
    Array.from({ length: 50 }, (_, at) => 6 + 8 * at),
  );
});

test("what was found is cut short, its length is not", () => {
  const [problem] = problems(`actor:${"x".repeat(100_000)}`);
  expect(problem).toMatchObject({ length: 100_000, found: "x".repeat(80) });
});

const pieces = fc.constantFrom(
  "-",
  "(",
  ")",
  '"',
  "“",
  ",",
  ":",
  " ",
  "or ",
  "actor:",
  "figure:killed>",
  "since:",
  "2031",
  "ə",
  "\u202e",
  "\ud800",
  "#",
  "\u001b[2J",
);

test.each([20200927, 20200928, 4711])(
  "whatever is typed, parsing does not throw and places are in the text (seed %i)",
  (seed) => {
    const typed = fc
      .array(fc.oneof(pieces, fc.string({ unit: "binary" })))
      .map((each) => each.join(""));
    fc.assert(
      fc.property(typed, (text) => {
        for (const each of problems(text)) {
          expect(each.position + each.length).toBeLessThanOrEqual(text.length);
          expect(each.position).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed, numRuns: 500 },
    );
  },
);
