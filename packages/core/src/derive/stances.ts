import { counts, type Claim } from "../model/claim.ts";
import type { ClaimId } from "../model/id.ts";
import { once } from "../log/once.ts";
import { isLater } from "../story/evidence.ts";
import { indexed, type Lines } from "../story/lines.ts";
import type { Story } from "../story/story.ts";
import { voiceOf, type Voice } from "./voice.ts";

/** One claim as it bears on a point: directly, or implied by what rests on what or excludes what (rule M4). */
export type Use = { claim: Claim; voice: Voice; stance: "affirms" | "denies"; implied: boolean };

/** Claims that at any time took one back, by that one. */
export const withdrawing = once((lines: Lines) =>
  indexed(lines.of("claim"), (record) =>
    record.is === "claim" && record.stance === "withdraws" && record.revises
      ? [record.revises]
      : [],
  ),
);

/** Whether anybody ever takes back anything: in most stories, nobody does. */
export const isAnyWithdrawn = ({ lines }: Story): boolean => withdrawing(lines).size > 0;

/** Whether its own voice took a claim back (rule S2). */
export function isWithdrawn(story: Story, id: ClaimId): boolean {
  const target = story.claims.get(id);
  const by = target && withdrawing(story.lines).get(id);
  return (by ?? []).some((line) => {
    const claim = story.claims.get(line.id as ClaimId);
    return (
      claim?.stance === "withdraws" &&
      claim.revises === id &&
      sameVoice(voiceOf(story, target!), voiceOf(story, claim))
    );
  });
}

/** Whether two claims count for one voice; those that nobody put forward never do. */
export const sameVoice = (a: Voice | null, b: Voice | null): boolean =>
  a !== null && b !== null && a.id === b.id;

/** The uses of some claims with one stance; those without a voice or only hedged are none. */
export function usesOf(
  story: Story,
  claims: readonly Claim[],
  stance: "affirms" | "denies",
  as: { stance: "affirms" | "denies"; implied: boolean },
): Use[] {
  const uses: Use[] = [];
  for (const claim of claims) {
    if (claim.stance !== stance || !counts(claim)) continue;
    const voice = voiceOf(story, claim);
    if (voice) uses.push({ claim, voice, stance: as.stance, implied: as.implied });
  }
  return uses;
}

/** What is left when each voice's latest stance counts; both stand where the order is not known. */
export function latest(
  story: Story,
  uses: readonly Use[],
): { uses: Use[]; reversed: boolean; selfContradicting: boolean } {
  if (uses.every((use) => use.stance === uses[0]!.stance))
    return { uses: [...uses], reversed: false, selfContradicting: false };
  const byVoice = new Map<string, Use[]>();
  for (const use of uses) {
    const list = byVoice.get(use.voice.id);
    if (list) list.push(use);
    else byVoice.set(use.voice.id, [use]);
  }
  const kept = new Set<Use>();
  let reversed = false;
  let selfContradicting = false;
  for (const own of byVoice.values()) {
    const stances = new Set(own.map((use) => use.stance));
    if (stances.size === 1) {
      for (const use of own) kept.add(use);
      continue;
    }
    const left = own.filter(
      (use) =>
        !own.some(
          (other) => other.stance !== use.stance && overtakes(story, other.claim, use.claim),
        ),
    );
    // A circle of laters would leave nobody: then all count.
    const counted = left.length > 0 ? left : own;
    for (const use of counted) kept.add(use);
    if (counted.length < own.length) reversed = true;
    if (new Set(counted.map((use) => use.stance)).size > 1) selfContradicting = true;
  }
  return { uses: uses.filter((use) => kept.has(use)), reversed, selfContradicting };
}

const overtakes = (story: Story, newer: Claim, older: Claim): boolean =>
  newer.revises === older.id || isLater(story, newer, older);
