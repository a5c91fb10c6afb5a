import { expect, test } from "vitest";
import { claims, found, read } from "../../../../tests/vectors/query/asked.ts";
import { derivation, story } from "../../../../tests/vectors/query/story.ts";
import { matcher } from "./match.ts";
import { field } from "./query.ts";
import { search } from "./search.ts";

test("the empty query finds everything, newest first, a post before what it cites", () => {
  const all = found("");
  expect(all).toHaveLength(20);
  expect(all.slice(0, 4)).toEqual([
    "post:call",
    "claim:drone-seen",
    "event:call-for-talks",
    "post:answer",
  ]);
});

test.each([
  [
    "a word is found at the beginning of a word, in any case",
    "DRO kind:claim",
    ["drone-seen", "rumour"],
  ],
  ["and not in the middle of one", "rone kind:claim", []],
  [
    "a phrase is whole words next to each other",
    '"the dam" kind:claim',
    ["breach-denied", "breach-said"],
  ],
  ["a phrase does not find the beginning of a word", '"the da"', []],
  ["a phrase does not run from one text into the next", '"pieces it"', []],
  ["a claim is found by its quote", "gone kind:claim", ["breach-said"]],
  ["by its claimant's name", "mayor kind:claim", ["breach-said"]],
  ["by the name of the outlet whose own voice it is", "gazette kind:claim", ["drone-seen"]],
  ["actor takes in whoever speaks for it", "actor:hilltown kind:claim", ["thirty", "breach-said"]],
  ["by is the claimant alone", "by:hilltown-council kind:claim", ["thirty"]],
  ["by:outlet is a text's own voice", "by:outlet kind:claim", ["drone-seen"]],
  ["by:unstated is nobody who is named", "by:unstated kind:claim", ["rumour"]],
  [
    "about an event is about any of its points",
    "about:dam-breach -by:outlet,unstated kind:claim",
    ["breach-denied", "no-number", "thirty", "breach-said"],
  ],
  [
    "a bare event is its core point too (M3)",
    "about:dam-breach#breached kind:claim",
    ["breach-denied", "breach-said"],
  ],
  [
    "about a point is about that alone",
    "about:dam-breach#drone kind:claim",
    ["drone-seen", "rumour"],
  ],
  ["stance is the claim's own", "stance:denies kind:claim", ["breach-denied"]],
  [
    "a place takes in the places within it",
    "place:valley stance:denies kind:claim",
    ["breach-denied"],
  ],
  ["and no other", "place:coast kind:claim", []],
  ["a source is known by its label", "source:s2 kind:claim", ["drone-seen"]],
  [
    "a standing is that of the point",
    "standing:contested about:dam-breach#breached kind:claim",
    ["breach-denied", "breach-said"],
  ],
  [
    "since leaves out what is certainly earlier (T2)",
    "since:2031-05-02 kind:claim",
    ["drone-seen", "breach-denied", "no-number", "thirty"],
  ],
  [
    "until leaves out what is certainly later (T2)",
    "until:2031-05-01 kind:claim",
    ["no-number", "breach-said", "rumour"],
  ],
  [
    "a claim without a day goes by its source's (T1)",
    "since:2031-05-03 by:outlet kind:claim",
    ["drone-seen"],
  ],
  [
    "a figure is over a number if its words say so: more than 30",
    "figure:killed>30 kind:claim",
    ["thirty"],
  ],
  ["and not over the next one", "figure:killed>31 kind:claim", []],
  ["an open count is under no number", "figure:killed<1000 kind:claim", []],
  ["= goes by the number as printed", "figure:killed=30 kind:claim", ["thirty"]],
  ["a bare figure takes in holes (F3)", "figure:killed kind:claim", ["no-number", "thirty"]],
  ["has:hole finds them", "has:hole kind:claim", ["no-number"]],
  ["has:quote finds quotes", "has:quote kind:claim", ["breach-said"]],
  [
    "has:denial finds what is denied, and the denial",
    "has:denial kind:claim",
    ["breach-denied", "breach-said"],
  ],
  ["has:relay finds what came by way of another", "has:relay kind:claim", ["thirty"]],
])("%s: %s", (_, text, expected) => {
  expect(claims(text)).toEqual(expected);
});

test.each([
  ["a place is found without its diacritics", "agdere", ["place:agdere"]],
  ["an actor is found by an alias", "tepeseher", ["actor:hilltown"]],
  ["an event is found by its points", "struck", ["event:dam-breach"]],
  ["a speech act is its speaker's", "actor:lowtown kind:event", ["event:call-for-talks"]],
  ["has:channel finds the named channel", "has:channel kind:event", ["event:call-for-talks"]],
  [
    "has:question finds the point with its question",
    "has:question kind:event",
    ["event:dam-breach"],
  ],
  ["has:coordinates finds what can be put on the map", "has:coordinates", ["place:agdere"]],
  ["a post has what it cites", "stance:denies kind:post", ["post:answer"]],
  ["a post has its own day", "since:2031-05-03 kind:post", ["post:call"]],
  ["what has no day is neither before nor after", "kind:actor since:1900", []],
  [
    "or joins, and binds looser than side by side",
    "kind:post denies or kind:place coast",
    ["post:answer", "place:coast"],
  ],
])("%s: %s", (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("no record outside of the story matches", () => {
  const matches = matcher(derivation, read(""));
  const claim = [...story.claims.values()][0]!;
  expect(matches(claim)).toBe(true);
  expect(matches({ ...claim, id: "another" as typeof claim.id })).toBe(false);
});

test("an id that is not known by then finds nothing", () => {
  expect(search(derivation, field("actor", "atlantis")).total).toBe(0);
});
