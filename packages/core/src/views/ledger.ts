import type { Claim } from "../model/claim.ts";
import { byReplay } from "../story/replay.ts";
import type { Story } from "../story/story.ts";
import type { Derivation } from "../derive/derivation.ts";
import type { Standing } from "../derive/standing.ts";
import { chainOf, lacksChannel, printsOf, type ChainView } from "./chain.ts";
import { whenWords } from "./dates.ts";
import { speakerOf, type SpeakerView } from "./speaker.ts";
import { valueWords } from "./value.ts";
import { STANCE_WORDS } from "./words.ts";

/** One statement on the line: who, how, and where it stands in print. */
export type LedgerRow = {
  claim: string;
  /** Every claim that the row stands for: what one speaker says in several texts is one row. */
  claims: string[];
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
export type LedgerView = {
  of: string;
  up: LedgerRow[];
  down: LedgerRow[];
  rumours: LedgerRow[];
  none: string | null;
};

const MANY = /(?:officials|forces|leaders|diplomats|reports)$/i;
const PLURAL = /(?:[^s]s|people)$/i;
/* What comes after the noun that counts: "people in Mill Street". */
const FURTHER = / (?:against|around|at|for|from|in|near|of|on|with) |, /;

/** Whether several speak under a name: "Turkish officials deny", "the ministry denies". */
function areMany({ actors }: Story, { actor, name }: SpeakerView): boolean {
  const kind = actor && actors.get(actor)?.kind;
  const [noun = ""] = name.split(FURTHER);
  return MANY.test(noun) || ((kind === "group" || kind === "armed-force") && PLURAL.test(noun));
}

/** One claim as a line of a ledger; `stance` is what it does to the point at hand, if that is another than its own. */
export function ledgerRow(
  derivation: Derivation,
  claim: Claim,
  implied = false,
  stance: Claim["stance"] = claim.stance,
): LedgerRow {
  const speaker = speakerOf(derivation.story, claim);
  const many = areMany(derivation.story, speaker);
  const verb =
    claim.value && stance === "affirms"
      ? `${many ? "give" : "gives"} ${valueWords(claim.value)}`
      : STANCE_WORDS[stance][many ? "verbs" : "verb"];
  return {
    claim: claim.id,
    claims: [claim.id],
    stance,
    speaker,
    verb,
    statement: claim.statement,
    value: claim.value ? valueWords(claim.value) : null,
    quote: claim.appearances.find((at) => at.quote)?.quote ?? null,
    implied,
    joint: claim.joint,
    said: claim.said && whenWords(claim.said),
    chain: chainOf(derivation.story, claim),
  };
}

/** What one speaker says in several texts, and what that implies, is one row: the direct statement, with every place in print. */
function merged(derivation: Derivation, uses: Standing["affirming"]): LedgerRow[] {
  const { story } = derivation;
  const compare = byReplay(story.lines, "claim", story);
  const sorted = uses.toSorted(
    (a, b) => Number(a.implied) - Number(b.implied) || compare(a.claim, b.claim),
  );
  const rows = new Map<string, { row: LedgerRow; claims: Claim[] }>();
  for (const use of sorted) {
    const row = ledgerRow(derivation, use.claim, use.implied, use.stance);
    const key = `${row.speaker.actor ?? row.speaker.name} ${row.value ?? ""}`;
    const same =
      rows.get(key) ??
      [...rows.values()].find(
        (each) =>
          use.implied &&
          each.row.speaker.actor !== null &&
          each.row.speaker.actor === row.speaker.actor,
      );
    if (!same) rows.set(key, { row, claims: [use.claim] });
    else if (!use.implied) same.claims.push(use.claim);
  }
  return [...rows.values()].map(({ row, claims }) => {
    if (claims.length === 1) return row;
    const relays = [...new Set(claims.flatMap((claim) => chainOf(story, claim).relays))];
    return {
      ...row,
      claims: claims.map((claim) => claim.id),
      chain: {
        ...row.chain,
        relays,
        gap: claims.every(lacksChannel),
        prints: printsOf(
          story,
          claims.flatMap((claim) => claim.appearances),
        ),
      },
    };
  });
}

/** The ledger of a standing: direct statements first, then implied ones, each in order of time. */
export function ledgerView(
  derivation: Derivation,
  standing: Standing,
  about: readonly Claim[] = [],
): LedgerView {
  const up = merged(derivation, standing.affirming);
  const down = merged(derivation, standing.denying);
  const rumours = about
    .filter((claim) => claim.by === null && claim.stance === "affirms")
    .map((claim) => ledgerRow(derivation, claim));
  const answered = about.some((claim) => claim.stance === "comments" || claim.stance === "queries");
  return {
    of: standing.of,
    up,
    down,
    rumours,
    none:
      down.length > 0
        ? null
        : answered
          ? "No denial in our sources"
          : "Neither answered nor denied in our sources",
  };
}
