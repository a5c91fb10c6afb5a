import { expect, test } from "vitest";
import { derivation, story } from "../../../../tests/vectors/query/story.ts";
import { derive } from "../derive/derivation.ts";
import { complete, meant } from "./complete.ts";
import { parseQuery } from "./parse.ts";

/** The texts that taking each offer would give; | is the cursor. */
function taken(typed: string, offer = complete): string[] {
  const text = typed.replace("|", "");
  const { from, to, items } = offer(text, typed.indexOf("|"), story);
  return items.map((item) => text.slice(0, from) + item.text + text.slice(to));
}

test.each([
  ["a field's name", "sta|", ["standing:", "stance:"]],
  [
    "a field's name in the midst of a query",
    "drone sta| dam",
    ["drone standing: dam", "drone stance: dam"],
  ],
  ["a field that is left out", "-kin|", ["-kind:"]],
  ["one of a closed list", "standing:c|", ["standing:contested", "standing:corroborated"]],
  ["the value that the cursor stands in", "standing:con|,denied", ["standing:contested,denied"]],
  ["a further value", "actor:hilltown,lo|", ["actor:hilltown,lowtown"]],
  [
    "an id by its beginning first, then by a word of its name",
    "actor:c|",
    ["actor:hilltown-council"],
  ],
  ["an id by its name without diacritics", "place:agd|", ["place:agdere"]],
  ["a point of an event", "about:dam-breach#d|", ["about:dam-breach#drone"]],
  ["a claimant who is no actor", "by:out|", ["by:outlet"]],
  ["a day that the story has", "since:2031-05-03|", ["since:2031-05-03"]],
  ["a part of a day", "since:2031-05-03-e|", ["since:2031-05-03-evening"]],
  ["what is counted", "figure:|", ["figure:killed"]],
  ["a value without its field", "cont|", ["standing:contested"]],
  ["an actor without its field", "lowt|", ["actor:lowtown"]],
  ["nothing inside a phrase", '"act|"', []],
  ["nothing for a field that is none", "foo:b|", []],
])("a completion offers %s: %s", (_, typed, expected) => {
  expect(taken(typed)).toEqual(expected);
});

test.each([
  ["a word of a closed list", "standing:contestd|", ["standing:contested"]],
  ["an id", "drone actor:hiltown| dam", ["drone actor:hilltown dam"]],
  ["an id by one of its words", "actor:hilltown,concil|", ["actor:hilltown,hilltown-council"]],
  ["a date", "since:2031-5-3|", ["since:2031-05-03"]],
  ["what is counted, with its number", "figure:kiled>50|", ["figure:killed>50"]],
  ["a field, before its value", "standng:con|", ["standing:con"]],
  ["a field without a value", "-standng:|", ["-standing:"]],
  ["nothing where all is too far", "foo:b|", []],
  ["nothing for a word or a phrase", "contestd|", []],
])("what may be meant by %s: %s", (_, typed, expected) => {
  expect(taken(typed, meant)).toEqual(expected);
});

test("an empty query is offered every field, each with its meaning", () => {
  const { items } = complete("", 0, story, 99);
  expect(items).toHaveLength(13);
  expect(items.every((item) => item.text.endsWith(":") && item.label !== null)).toBe(true);
});

test("what is offered for a field can be read", () => {
  for (const name of complete("", 0, story, 99).items) {
    const { items } = complete(name.text, name.text.length, story, 99);
    expect(items.length, name.text).toBeGreaterThan(0);
    for (const item of items)
      expect(parseQuery(name.text + item.text, story).ok, name.text + item.text).toBe(true);
  }
});

test("a completion offers no more than it is asked for", () => {
  expect(complete("", 0, story, 3).items).toHaveLength(3);
});

test("what is offered does not hang on what was typed before it", () => {
  const typed = ["lowt", "hill", "d", "dam-b", "dam b", "ag", "dame", "da", '"da', "l"];
  const letters = typed.flatMap((word) => {
    const there = Array.from(word, (_, at) => word.slice(0, at + 1));
    return [...there, ...there.toReversed()];
  });
  for (const text of letters)
    expect(complete(text, text.length, story), text).toEqual(
      complete(text, text.length, derive(derivation.state)!.story),
    );
});
