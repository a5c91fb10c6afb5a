import { groupsOf, type Bond } from "../derive/groups.ts";
import type { Derivation } from "../derive/derivation.ts";
import type { Standing } from "../derive/standing.ts";
import type { Claim } from "../model/claim.ts";
import type { ClaimId } from "../model/id.ts";
import type { Story } from "../story/story.ts";
import { liftActor, voiceOf } from "../derive/voice.ts";
import { ledgerRow, type LedgerRow } from "./ledger.ts";
import { BOND_RULES } from "./rules.ts";
import { sourceName } from "./speaker.ts";
import { counted, FLAG_MEANS, FLAG_WORDS, listed } from "./words.ts";

/** Why some statements count as one origin, in a sentence, with the number of the rule. */
export type BondView = { bond: Bond; rule: string; text: string };

/** Statements that count as one origin; `bonds` is empty where there is nothing to hold together. */
export type GroupView = { rows: LedgerRow[]; bonds: BondView[] };

/**
 * The statements that made a standing. Those that affirm stand by independent group, in order of first statement, even
 * where the rule does not ask how many there are (`asked` says whether it does). `others` are those that the rule went by
 * beside the two sides: what supersedes a figure, what was withdrawn.
 */
export type ReasonsView = {
  asked: boolean;
  groups: GroupView[];
  denies: LedgerRow[];
  others: { rule: string; rows: LedgerRow[] }[];
  flags: { word: string; means: string }[];
};

/** What made a standing, statement by statement. */
export function reasonsView(derivation: Derivation, standing: Standing): ReasonsView {
  const { story } = derivation;
  const { affirming, denying } = standing;
  const row = (id: ClaimId, implied: boolean, stance?: Claim["stance"]): LedgerRow =>
    ledgerRow(derivation, story.claims.get(id)!, implied, stance);
  const implied = (uses: Standing["affirming"], id: ClaimId): boolean =>
    uses.every((use) => use.claim.id !== id || use.implied);
  const side = new Set([...affirming, ...denying].map((use) => use.claim.id));
  return {
    asked: standing.groups.length > 0,
    groups: groupsOf(story, affirming).map(({ claims, bonds }) => ({
      rows: claims.map((id) => row(id, implied(affirming, id), "affirms")),
      bonds: [...Map.groupBy(bonds, ({ bond }) => bond)].flatMap(([bond, pairs]) =>
        bondViews(
          story,
          bond,
          pairs.map(({ claims: pair }) => pair),
        ),
      ),
    })),
    denies: [...new Set(denying.map((use) => use.claim.id))].map((id) =>
      row(id, implied(denying, id), "denies"),
    ),
    others: standing.reasons.flatMap(({ rule, claims }) => {
      const rows = claims.filter((id) => !side.has(id)).map((id) => row(id, false));
      return rows.length > 0 ? [{ rule, rows }] : [];
    }),
    flags: standing.flags.map((flag) => ({ word: FLAG_WORDS[flag], means: FLAG_MEANS[flag] })),
  };
}

type Pair = readonly [ClaimId, ClaimId];

/** One sentence for each voice, tie or run of words that holds statements together. */
function bondViews(story: Story, bond: Bond, pairs: readonly Pair[]): BondView[] {
  const claims = [...new Set(pairs.flat())].map((id) => story.claims.get(id)!);
  const view = (text: string): BondView => ({ bond, rule: BOND_RULES[bond].rule, text });
  switch (bond) {
    case "one voice":
      return [...Map.groupBy(claims, (claim) => voiceName(story, claim))].map(([voice, own]) =>
        view(oneVoice(story, voice, own)),
      );
    case "tied voices":
      return [...new Set(pairs.map((pair) => tieText(story, pair)))].map(view);
    case "a relay":
      return [...new Set(pairs.map((pair) => relayText(story, pair)))].map(view);
    case "both unnamed":
      return [view(`${names(story, claims)} are described and not named: they may be the same.`)];
    case "shared words":
      return [view(`${names(story, claims)} print it in the same words.`)];
  }
}

const claimant = (story: Story, claim: Claim): string =>
  claim.by !== null && claim.by !== "outlet"
    ? (story.actors.get(claim.by)?.name ?? claim.by)
    : sourceName(story, story.sources.get(claim.appearances[0]!.source)!);

function voiceName(story: Story, claim: Claim): string {
  const actor = voiceOf(story, claim)?.actor;
  return (actor && story.actors.get(actor)?.name) ?? claimant(story, claim);
}

const names = (story: Story, claims: readonly Claim[]): string =>
  listed([...new Set(claims.map((claim) => claimant(story, claim)))]);

function oneVoice(story: Story, voice: string, claims: readonly Claim[]): string {
  const speakers = [...new Set(claims.map((claim) => claimant(story, claim)))];
  const others = speakers.filter((name) => name !== voice);
  const statements = counted(claims.length, "statement");
  if (others.length === 0) return `${statements} by ${voice}: one voice.`;
  if (speakers.length === 1) return `${statements} by ${speakers[0]}, for ${voice}: one voice.`;
  return `${listed(others)} ${others.length === 1 ? "speaks" : "speak"} for ${voice}: one voice.`;
}

function tieText(story: Story, pair: Pair): string {
  const voices = pair.map((id) => voiceOf(story, story.claims.get(id)!));
  const tie = story.ties.find((each) => {
    const tied = each.actors.map((id) => liftActor(story, id) as string);
    return voices.every((voice) => voice && tied.includes(voice.id));
  });
  const both = listed(pair.map((id) => voiceName(story, story.claims.get(id)!)).toSorted());
  return `${both} are tied. ${tie?.reason ?? ""}`.trim();
}

function relayText(story: Story, pair: Pair): string {
  const [one, two] = pair.map((id) => story.claims.get(id)!) as [Claim, Claim];
  const carries = one.via.some((id) => liftActor(story, id) === voiceOf(story, two)?.id);
  const [said, relay] = carries ? [one, two] : [two, one];
  return `${voiceName(story, relay)} passes on what ${claimant(story, said)} says: a relay adds no voice.`;
}
