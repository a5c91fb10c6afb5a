import { hedges, type Claim } from "../model/claim.ts";
import type { ActorId } from "../model/id.ts";
import type { Story } from "../story/story.ts";
import { groupsOf, shareWords } from "./groups.ts";
import { ruleOf, type Flag, type Reason, type Standing, type StandingWord } from "./standing.ts";
import { latest, type Use } from "./stances.ts";
import { liftActor } from "./voice.ts";

/** All that bears on a point or figure, before rules S2 to S10 are tried. */
export type Case = {
  of: string;
  /** Counted by voice: affirmed or denied as certain or probable, directly or implied; withdrawn claims are left out. */
  uses: Use[];
  /** Claims about it that do not count: rumours, hedged ones, queries, comments. */
  beside: Claim[];
  /** Somebody has so much as a rumour of it, or asks about it. */
  raised: boolean;
  /** Affirming claims that their own voice withdrew. */
  withdrawn: Claim[];
  answerable: readonly ActorId[];
  /** End of the window in which it was to happen; null if it has none. */
  due: number | null;
  /** For figures: the claims that supersede it (rule F4). */
  supersededBy: Claim[];
  outOfOrder: boolean;
};

const ids = (uses: readonly Use[]): Reason["claims"] => [
  ...new Set(uses.map((use) => use.claim.id)),
];

/** Rules S2 to S10: the first that fits. */
export function decide(story: Story, it: Case): Standing {
  const { uses, reversed, selfContradicting } = latest(story, it.uses);
  const affirming = uses.filter((use) => use.stance === "affirms");
  const denying = uses.filter((use) => use.stance === "denies");
  const answerable = new Set<string>(it.answerable.map((id) => liftActor(story, id)));
  const owning = affirming.filter((use) => answerable.has(use.voice.id) && !use.claim.joint);
  const flags = new Set<Flag>();
  let groups: Standing["groups"] = [];

  if (reversed) flags.add("reversed");
  if (selfContradicting) flags.add("self-contradicting");
  if (it.beside.some(hedges)) flags.add("hedged");
  if (it.beside.some((claim) => claim.stance === "queries")) flags.add("queried");
  const direct = uses.filter((use) => !use.implied);
  if (direct.some((use) => use.voice.unnamed)) flags.add("unnamed");
  if (shareWords(story, direct)) flags.add("shared-text");
  if (affirming.length > 0 && affirming.every((use) => use.claim.joint)) flags.add("joint");

  const answer = (standing: StandingWord, reasons: Reason[]): Standing => {
    const implied = uses.filter((use) => use.implied);
    if (implied.length > 0) reasons.push({ rule: "M4", claims: ids(implied) });
    return {
      of: it.of,
      standing,
      rule: ruleOf(standing),
      reasons,
      flags: [...flags].sort(),
      affirming,
      denying,
      groups,
    };
  };
  const impliedOnly = (side: Use[]): void => {
    if (side.length > 0 && side.every((use) => use.implied)) flags.add("implied");
  };

  // An affirming claim that its voice reversed and did not withdraw keeps it from being retracted.
  if (it.withdrawn.length > 0 && !it.uses.some((use) => use.stance === "affirms"))
    return answer("retracted", [{ rule: "S2", claims: it.withdrawn.map((claim) => claim.id) }]);

  if (it.supersededBy.length > 0) {
    if (affirming.length > 0 && denying.length > 0) flags.add("was-contested");
    if (it.outOfOrder) flags.add("out-of-order");
    return answer("superseded", [{ rule: "F4", claims: it.supersededBy.map((claim) => claim.id) }]);
  }

  if (affirming.length > 0 && denying.length > 0) {
    if (owning.length > 0) flags.add("admitted");
    impliedOnly(affirming);
    impliedOnly(denying);
    return answer("contested", [{ rule: "S4", claims: ids(uses) }]);
  }

  if (denying.length > 0) {
    impliedOnly(denying);
    if (!it.raised) flags.add("not-raised");
    return answer("denied", [{ rule: "S5", claims: ids(denying) }]);
  }

  if (affirming.length > 0) {
    impliedOnly(affirming);
    if (affirming.every((use) => use.claim.ahead)) {
      if (it.due !== null && story.isPast(it.due)) flags.add("time-passed");
      return answer("expected", [{ rule: "S6", claims: ids(affirming) }]);
    }
    if (owning.length > 0) return answer("acknowledged", [{ rule: "S7", claims: ids(owning) }]);
    groups = groupsOf(story, affirming).map((group) => group.claims);
    if (groups.length >= 2) return answer("corroborated", [{ rule: "S8", claims: ids(affirming) }]);
    if (affirming.every((use) => use.voice.outlet)) flags.add("unsourced");
    return answer("reported", [{ rule: "S9", claims: ids(affirming) }]);
  }

  return answer("unverified", [
    {
      rule: "S10",
      claims: it.beside.filter((claim) => claim.stance === "affirms").map((claim) => claim.id),
    },
  ]);
}
