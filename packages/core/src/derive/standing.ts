import type { ClaimId } from "../model/id.ts";
import type { Use } from "./stances.ts";

/** The ten standings, in the order in which their rules are tried (rules S1 to S10). */
export const STANDINGS = [
  "not-assessable",
  "retracted",
  "superseded",
  "contested",
  "denied",
  "expected",
  "acknowledged",
  "corroborated",
  "reported",
  "unverified",
] as const;
/** One of the ten. */
export type StandingWord = (typeof STANDINGS)[number];

/** What a standing says besides, in alphabetical order (rule S, F4, M6, M7). */
export const FLAGS = [
  "admitted",
  "hedged",
  "implied",
  "joint",
  "not-raised",
  "out-of-order",
  "queried",
  "reversed",
  "self-contradicting",
  "shared-text",
  "time-passed",
  "unnamed",
  "unsourced",
  "was-contested",
] as const;
/** One of them. */
export type Flag = (typeof FLAGS)[number];

/** A rule that made the standing, and the claims that it went by. */
export type Reason = { rule: string; claims: ClaimId[] };

/**
 * The standing of a point, a speech act or a figure as of a moment, with what made it.
 * `of` is `event` for a core or speech act, `event#point`, or `claim:ID` for a figure.
 */
export type Standing = {
  of: string;
  standing: StandingWord;
  /** The rule that fitted first, S1 to S10. */
  rule: string;
  reasons: Reason[];
  /** In alphabetical order. */
  flags: Flag[];
  affirming: Use[];
  denying: Use[];
  /** Affirming claims by independent group; empty where it was not asked (rules S1 to S7). */
  groups: ClaimId[][];
};

/** Rule number of a standing. */
export const ruleOf = (word: StandingWord): string => `S${STANDINGS.indexOf(word) + 1}`;
