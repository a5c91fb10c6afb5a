import type { Claim } from "../model/claim.ts";
import type { ClaimId } from "../model/id.ts";
import type { Story } from "../story/story.ts";
import type { Use } from "./stances.ts";
import { areTied, liftActor } from "./voice.ts";

/** Why two affirming claims belong together, in the order in which it is asked. */
export const BONDS = [
  "one voice",
  "tied voices",
  "a relay",
  "both unnamed",
  "shared words",
] as const;
/** One of them. */
export type Bond = (typeof BONDS)[number];

/** Affirming claims that count as one origin, in order of use, and what holds each to one before it. */
export type Group = { claims: ClaimId[]; bonds: { bond: Bond; claims: [ClaimId, ClaimId] }[] };

/** The longest run of words that two sources share; or that two paragraphs of theirs do. */
function sharedRun(story: Story, a: Claim, b: Claim): { paragraphs: number; anywhere: number } {
  let [paragraphs, anywhere] = [0, 0];
  // A run stands on either of the two sources, or on both.
  for (const [one, two] of [
    [a, b],
    [b, a],
  ] as const)
    for (const at of one.appearances)
      for (const there of two.appearances) {
        if (there.source === at.source) continue;
        for (const run of story.sources.get(at.source)?.sharedText ?? []) {
          if (run.with !== there.source) continue;
          anywhere = Math.max(anywhere, run.length);
          if (run.paragraph === at.paragraph && run.there.paragraph === there.paragraph)
            paragraphs = Math.max(paragraphs, run.length);
        }
      }
  return { paragraphs, anywhere };
}

const relays = (story: Story, a: Use, b: Use): boolean =>
  a.claim.via.some((relay) => liftActor(story, relay) === b.voice.id) ||
  b.claim.via.some((relay) => liftActor(story, relay) === a.voice.id);

/** What holds two affirming claims together; null if they are independent. */
function bond(story: Story, a: Use, b: Use): Bond | null {
  if (a.voice.id === b.voice.id) return "one voice";
  if (areTied(story, a.voice, b.voice)) return "tied voices";
  if (relays(story, a, b)) return "a relay";
  if (a.voice.unnamed && b.voice.unnamed) return "both unnamed";
  if (a.voice.outlet && b.voice.outlet) {
    const run = sharedRun(story, a.claim, b.claim);
    if (run.paragraphs >= 6 || run.anywhere >= 10) return "shared words";
  }
  return null;
}

/** Independent groups of affirming claims: togetherness chains, the groups are what is left. In order of first member. */
export function groupsOf(story: Story, uses: readonly Use[]): Group[] {
  type Open = { uses: Use[]; bonds: Group["bonds"] };
  const groups: Open[] = [];
  for (const use of uses) {
    const own: Open = { uses: [], bonds: [] };
    const joined: Open[] = [];
    for (const group of groups) {
      const other = group.uses.find((each) => bond(story, use, each) !== null);
      if (!other) continue;
      joined.push(group);
      // One claim can be used twice, directly and by what rests on it: it is not held to itself.
      if (other.claim.id !== use.claim.id)
        own.bonds.push({
          bond: bond(story, use, other)!,
          claims: [other.claim.id, use.claim.id],
        });
    }
    const [first, ...rest] = joined;
    if (!first) groups.push({ uses: [use], bonds: [] });
    else {
      first.uses.push(use, ...rest.flatMap((each) => each.uses));
      first.bonds.push(...rest.flatMap((each) => each.bonds), ...own.bonds);
      for (const each of rest) groups.splice(groups.indexOf(each), 1);
    }
  }
  return groups.map((group) => ({
    claims: [...new Set(group.uses.map((use) => use.claim.id))],
    bonds: group.bonds,
  }));
}

/** Whether one claim was printed in the same words by two sources. */
const isReprinted = (story: Story, claim: Claim): boolean =>
  claim.appearances.length > 1 && sharedRun(story, claim, claim).paragraphs >= 6;

/** Whether words that two sources share hold claims of one stance together, or one claim stands in them twice (flag `shared-text`). */
export function shareWords(story: Story, uses: readonly Use[]): boolean {
  if (uses.some((use) => isReprinted(story, use.claim))) return true;
  const outlets = uses.filter((use) => use.voice.outlet);
  return outlets.some((use, at) =>
    outlets
      .slice(at + 1)
      .some((other) => other.stance === use.stance && bond(story, use, other) === "shared words"),
  );
}
