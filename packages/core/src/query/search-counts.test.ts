import { expect, test } from "vitest";
import { read } from "../../../../tests/vectors/query/asked.ts";
import { derivation } from "../../../../tests/vectors/query/story.ts";
import { field, narrow } from "./query.ts";
import { search } from "./search.ts";

/* What is counted of all that is found. */

test("a page of results has the counts of all of them", () => {
  const all = search(derivation, read("kind:claim"));
  const page = search(derivation, read("kind:claim"), { offset: 2, limit: 3 });
  expect(page.found).toEqual(all.found.slice(2, 5));
  expect(page).toMatchObject({ total: 6, facets: all.facets });
});

test("voices are counted with the parties first, days newest first", () => {
  const { facets } = search(derivation, read("kind:claim"));
  expect(facets.voice.map((each) => [each.value, each.count])).toEqual([
    ["hilltown", 2],
    ["lowtown", 2],
    ["gazette", 1],
    ["unstated", 1],
  ]);
  expect(facets.day.map((each) => each.value)).toEqual(["2031-05-03", "2031-05-02", "2031-05-01"]);
  expect(facets.undated).toBe(1); // said over three days
});

test.each(["", "drone", "-stance:denies", "place:valley or kind:actor"])(
  "a count is what narrowing by it finds: %j",
  (text) => {
    const query = read(text);
    const { facets } = search(derivation, query);
    for (const name of ["kind", "standing", "stance", "source"] as const)
      for (const { value, count } of facets[name])
        expect(
          search(derivation, narrow(query, field(name, value))).total,
          `${name}:${value}`,
        ).toBe(count);
  },
);
