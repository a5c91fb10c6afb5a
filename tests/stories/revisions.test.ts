import { expect, test } from "vitest";
import { derive, type Derivation } from "@claimline/core/derive/derivation";
import { hashEntry } from "@claimline/core/log/chain";
import { fold } from "@claimline/core/log/state";
import type { PostId } from "@claimline/core/model/id";
import { parseAsOf } from "@claimline/core/story/asof";
import { citeClaim, citePost } from "@claimline/core/views/cite";
import { notesOf } from "@claimline/core/views/notes";
import { neighbours } from "@claimline/core/views/post";
import { comparisonOf, correctedWords, revisionsOf } from "@claimline/core/views/revisions";
import { playStory } from "./play.ts";
import { poisoned } from "./poisoned.ts";

const entries = playStory("water-main");
const state = fold(entries);
const now = derive(state)!;
const id = "households";

function at(text: string): Derivation {
  const read = parseAsOf(text, state, "Europe/Berlin");
  if (!read.ok) throw new Error(read.problem.expected);
  return derive(state, read.asOf)!;
}

test("a revision was recorded when the clocks of the story's zone said so (V)", () => {
  expect(revisionsOf(now, id).map(({ version, recorded }) => [version, recorded])).toEqual([
    [3, "Tue 18 Nov, 09:25"],
    [2, "Tue 18 Nov, 08:40"],
    [1, "Tue 18 Nov, 08:08"],
  ]);
});

test("each version can be read whole at its own moment (T3)", () => {
  const texts = revisionsOf(now, id).map(
    ({ asOf }) => at(asOf).story.posts.get(id as PostId)!.body,
  );
  expect(new Set(texts).size).toBe(3);
  expect(texts.at(-1)).toContain("upper town");
});

test("corrections stand above the post, newest first: when, what, why (V)", () => {
  const notes = notesOf(now, now.story.posts.get(id as PostId)!);
  expect(
    notes.filter(({ kind }) => kind === "corrected").map(({ lead, text }) => `${lead} ${text}`),
  ).toEqual([
    "Corrected Tue 18 Nov, 09:25, headline and text. We had misread the count of households, 2,100, as 1,200.",
    "Corrected Tue 18 Nov, 08:40, text. An earlier version placed the households in the upper town.",
  ]);
  expect(correctedWords(revisionsOf(now, id))).toBe("Corrected twice, last Tue 18 Nov, 09:25");
  expect(correctedWords(revisionsOf(now, "burst"))).toBeNull();
});

test("two versions are compared in the order in which they came, whatever the order of the asking (V)", () => {
  const [one, other] = [comparisonOf(now, id, [1, 3]), comparisonOf(now, id, [3, 1])];
  expect(one).toEqual(other);
  expect([one!.from.version, one!.to.version]).toEqual([1, 3]);
  const changed = [...one!.headline!, ...one!.body!].flatMap((each) =>
    each.op === "del" || each.op === "ins" ? [`${each.op} ${each.text.trim()}`] : [],
  );
  expect(changed).toEqual(["del 1,200", "ins 2,100", "del 1,200", "ins 2,100", "del upper", "ins lower"]);
  expect(comparisonOf(now, id, [2, 2])).toMatchObject({ headline: null, body: null });
  expect(comparisonOf(now, "burst", [1, 2])).toBeNull();
  expect(comparisonOf(now, "school", [1, 2])).toBeNull();
});

test("in the past there are the versions of that moment, and no later one is compared (T4)", () => {
  const then = at("2031-11-18T09:00:00+01:00");
  expect(revisionsOf(then, id)).toHaveLength(2);
  expect(comparisonOf(then, id, [1, 3])!.to.version).toBe(2);
  expect(comparisonOf(at("2031-11-18T08:10:00+01:00"), id, [1, 3])).toBeNull();
});

test("a post has its neighbours in replay order, and keeps them when it was taken out (V)", () => {
  const around = (each: string) => Object.values(neighbours(now, each)).map((ref) => ref?.id ?? null);
  expect(around("burst")).toEqual([null, "households"]);
  expect(around("households")).toEqual(["burst", "builders-deny"]);
  expect(around("cellars-again")).toEqual(["withdrawal", null]);
  expect(around("school")).toEqual(["frost", "radio"]);
  expect(around("nobody")).toEqual([null, null]);
});

test("a citation names version, entry and head, which a later reader can check (L2, L3)", () => {
  const { text, path } = citePost(now, id)!;
  const entry = entries.findLast(({ record }) => record.is === "post" && record.id === id)!;
  expect(path).toBe("/post/households");
  expect(text).toContain("“About 2,100 households without water”");
  expect(text).toContain("Tuesday 18 November 2031, 07:35, post 2");
  expect(text).toContain(`Version 3, recorded Tuesday 18 November 2031, 09:25: entry ${entry.seq}`);
  expect(text).toContain(`entry ${entries.length}, sha256 ${hashEntry(entries.at(-1)!)}`);
  expect(citePost(now, "school")).toBeNull();
});

test("what is longer than a sentence can be is cut short in a citation", () => {
  const long = fold(poisoned("x".repeat(5000)));
  expect(citePost(derive(long)!, id)!.text.length).toBeLessThan(1500);
  expect(citeClaim(derive(long)!, "site-office-excavator")!.text.length).toBeLessThan(1500);
});

test("a statement is cited with its speaker, its print and our words", () => {
  const { text, path } = citeClaim(now, "site-office-excavator")!;
  expect(path).toBe("/claim/site-office-excavator");
  expect(text).toMatch(/, as told in S1 ¶4, in our words: “.+” Claimline, water-main, statement site-office-excavator\. Version 1,/);
  expect(citeClaim(now, "town-hall-school")).toBeNull();
});

test("in the past a citation has the words of that moment (T4)", () => {
  const { text } = citePost(at("2031-11-18T09:00:00+01:00"), id)!;
  expect(text).toContain("About 1,200 households");
  expect(text).toContain("Version 2,");
});
