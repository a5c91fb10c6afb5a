import type { Claim } from "../model/claim.ts";
import type { Derivation } from "../derive/derivation.ts";
import type { Standing } from "../derive/standing.ts";
import { chainOf, type ChainView } from "./chain.ts";
import { whenWords } from "./dates.ts";
import { speakerOf, type SpeakerView } from "./speaker.ts";
import { STANCE_WORDS } from "./words.ts";

/** One statement on the line: who, how, and where it stands in print. */
export type LedgerRow = {
  claim: string;
  stance: Claim["stance"];
  speaker: SpeakerView;
  verb: string;
  statement: string;
  value: string | null;
  quote: string | null;
  /** Only through what rests on what, or excludes what (rule M4). */
  implied: boolean;
  joint: boolean;
  said: string | null;
  chain: ChainView;
};

/** Above the line: says so. Below it: denies. `none` says which nothing stands below. */
export type LedgerView = { of: string; up: LedgerRow[]; down: LedgerRow[]; rumours: LedgerRow[]; none: string | null };

export function ledgerRow(derivation: Derivation, claim: Claim, implied = false, stance: Claim["stance"] = claim.stance): LedgerRow {
  const speaker = speakerOf(derivation.story, claim);
  const verb = claim.value && stance === "affirms" ? `gives ${claim.value.words}` : STANCE_WORDS[stance].verb;
  return {
    claim: claim.id,
    stance,
    speaker,
    verb,
    statement: claim.statement,
    value: claim.value?.words ?? null,
    quote: claim.appearances.find((at) => at.quote)?.quote ?? null,
    implied,
    joint: claim.joint,
    said: claim.said && whenWords(claim.said),
    chain: chainOf(derivation.story, claim),
  };
}

/** The ledger of a standing: direct statements first, then implied ones, each in order of time; equal times by name. */
export function ledgerView(derivation: Derivation, standing: Standing, about: readonly Claim[] = []): LedgerView {
  const order = [...derivation.story.claims.keys()];
  const rows = (uses: Standing["affirming"]): LedgerRow[] =>
    uses
      .map((use) => ({ use, at: order.indexOf(use.claim.id) }))
      .sort((a, b) => Number(a.use.implied) - Number(b.use.implied) || a.at - b.at)
      .map(({ use }) => ledgerRow(derivation, use.claim, use.implied, use.stance));
  const up = rows(standing.affirming);
  const down = rows(standing.denying);
  const rumours = about.filter((claim) => claim.by === null && claim.stance === "affirms").map((claim) => ledgerRow(derivation, claim));
  const answered = about.some((claim) => claim.stance === "comments" || claim.stance === "queries");
  return { of: standing.of, up, down, rumours, none: down.length > 0 ? null : answered ? "No denial in our sources" : "Neither answered nor denied in our sources" };
}
