import { expect, test } from "vitest";
import { derivation, story } from "../../../../tests/vectors/query/story.ts";
import { parseQuery } from "./parse.ts";
import { printQuery } from "./print.ts";
import { suggest } from "./suggest.ts";

function suggested(text: string) {
  const parsed = parseQuery(text, story);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return suggest(derivation, parsed.query).map((each) => [
    each.text,
    each.as,
    printQuery(each.query),
    each.total,
  ]);
}

test("without the condition that nothing meets, the rest is offered with its count", () => {
  expect(suggested("kind:claim stance:denies zeppelin")).toEqual([
    ["zeppelin", null, "kind:claim stance:denies", 1],
  ]);
});

test("what finds more stands first", () => {
  expect(suggested("kind:place drone")).toEqual([
    ["kind:place", null, "drone", 5],
    ["drone", null, "kind:place", 4],
  ]);
});

test("a word that the story does not have is offered as the story spells it, before all else", () => {
  expect(suggested("drome kind:claim")[0]).toEqual(["drome", "drone", "drone kind:claim", 2]);
  expect(suggested("counzil")).toEqual([["counzil", "council", "council", 2]]);
});

test("a single condition that nothing meets is not answered with everything", () => {
  expect(suggested("zeppelin")).toEqual([]);
});

test("with a great many conditions none was the one too many, and none is left out in turn", () => {
  expect(suggested("kind:claim ".repeat(11) + "zeppelin")).toHaveLength(1);
  expect(suggested("kind:claim ".repeat(12) + "zeppelin")).toEqual([]);
});
