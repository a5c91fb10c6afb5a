import { derive } from "@claimline/core/derive/derivation";
import { liveView, type LiveOptions } from "@claimline/core/views/live";
import { expect, test } from "vitest";
import { stateOf } from "./play.ts";

/* Where a withdrawn post stands in the feed: where it stood. */

const now = derive(stateOf("water-main"))!;
const oldest = [
  "burst",
  "households",
  "builders-deny",
  "frost",
  "(school)",
  "radio",
  "cellars",
  "withdrawal",
  "cellars-again",
];

/** The ids of a page as it shows them, the withdrawn in brackets. */
function feed(options: LiveOptions): string[] {
  const { posts, withdrawn } = liveView(now, options);
  const gone = (before: string | null): string[] =>
    withdrawn.filter((each) => each.before === before).map(({ id }) => `(${id})`);
  return [...posts.flatMap(({ id }) => [...gone(id), id]), ...gone(null)];
}

test("a withdrawn post keeps its place among the others, whichever come first", () => {
  expect(feed({ order: "oldest" })).toEqual(oldest);
  expect(feed({ order: "newest" })).toEqual(oldest.toReversed());
});

test("a withdrawn post is on the page of the post before it, on no other, and in no answer to a query", () => {
  const page = (until: string): string[] => feed({ size: 2, order: "oldest", until });
  expect(["burst", "frost", "radio", "cellars-again"].map(page)).toEqual([
    ["burst", "households"],
    ["builders-deny", "frost", "(school)"],
    ["radio", "cellars"],
    ["withdrawal", "cellars-again"],
  ]);
  expect(feed({ order: "oldest", only: new Set(["frost", "radio"]) })).toEqual(["frost", "radio"]);
});
