import { expect, test } from "vitest";
import { derive } from "@claimline/core/derive/derivation";
import { chainOf } from "@claimline/core/views/chain";
import { attributionsOf } from "@claimline/core/views/attribution";
import { missingIn } from "@claimline/core/views/missing";
import { postView } from "@claimline/core/views/post";
import { stateOf } from "./play.ts";

const now = derive(stateOf("water-main"))!;
const gapOf = (id: string): boolean => chainOf(now.story, now.story.claims.get(id as never)!).gap;

test("a chain has a gap where somebody speaks and no text says how it reached them (V)", () => {
  expect(gapOf("residents-excavator")).toBe(true);
  // Spoken; relayed; the text's own voice, which took no way.
  expect(["site-office-excavator", "waterworks-burst", "no-damage-figure"].map(gapOf)).toEqual([
    false,
    false,
    false,
  ]);
});

test("an event lists as missing just the channels that its chains lack (V)", () => {
  for (const event of now.story.events.values()) {
    const lacking = [...now.story.claims.values()].some(
      (claim) => claim.about.split("#")[0] === event.id && gapOf(claim.id),
    );
    expect(missingIn(now, event).some((each) => each.startsWith("Channel"))).toBe(lacking);
  }
});

test("a line that stands for several statements has the gap if each of them has it", () => {
  const cellars = postView(now, "cellars")!;
  const [brigade] = attributionsOf(now, cellars.marks);
  const cited = cellars.marks.flatMap(({ speakers }) => speakers);
  const its = cited.filter(({ speaker }) => speaker.name === brigade!.speaker.name);
  expect(its.length).toBeGreaterThan(1);
  expect(brigade!.chain.gap).toBe(its.every(({ chain }) => chain.gap));
});
