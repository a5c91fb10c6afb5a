import type { Bond } from "../derive/groups.ts";
import type { StandingWord } from "../derive/standing.ts";

/** The rules of standing in the order in which they are tried, in the words that readers see. SPEC.md has them in full. */
export const STANDING_RULES: { rule: string; standing: StandingWord; text: string }[] = [
  {
    rule: "S1",
    standing: "not-assessable",
    text: "Views, forecasts without a date, calls, pledges and refusals are on record; nobody can affirm or deny them for somebody else.",
  },
  { rule: "S2", standing: "retracted", text: "Everyone who affirmed it has withdrawn it." },
  {
    rule: "S3",
    standing: "superseded",
    text: "For figures only: the same voice has given a newer count of the same thing.",
  },
  {
    rule: "S4",
    standing: "contested",
    text: "At least one voice affirms it and at least one denies it.",
  },
  { rule: "S5", standing: "denied", text: "A voice denies it and none affirms it." },
  {
    rule: "S6",
    standing: "expected",
    text: "Everyone who affirms it speaks of it as still ahead.",
  },
  {
    rule: "S7",
    standing: "acknowledged",
    text: "It is affirmed by one whose own loss, lost ground, fault or act it would be.",
  },
  {
    rule: "S8",
    standing: "corroborated",
    text: "Two or more independent groups affirm it. One voice, tied voices, a relay and shared wording make one group.",
  },
  { rule: "S9", standing: "reported", text: "At least one voice affirms it." },
  { rule: "S10", standing: "unverified", text: "All else: a rumour, a hedge, a question." },
];

/** A rule as readers see it named: never its number alone, for sources are S1, S2 … as well. */
export const ruleName = (rule: string): string => `Rule ${rule}`;

/** What a rule of standing says; empty for another rule. */
export const ruleText = (rule: string): string =>
  STANDING_RULES.find((each) => each.rule === rule)?.text ?? "";

/** What makes one origin of several statements (rule S8), by what holds them together. */
export const BOND_RULES: Record<Bond, { rule: string; title: string; text: string }> = {
  "one voice": {
    rule: "M6",
    title: "One voice",
    text: "Whoever speaks for a state or a body is its voice: however many speak, they count once.",
  },
  "tied voices": {
    rule: "M8",
    title: "Tied voices",
    text: "Voices that this story names as tied, with the reason, are one origin.",
  },
  "a relay": {
    rule: "M5",
    title: "A relay",
    text: "Who passes on what another says adds nothing of their own.",
  },
  "both unnamed": {
    rule: "M6",
    title: "Both unnamed",
    text: "Two who are described and not named may be the same.",
  },
  "shared words": {
    rule: "S8",
    title: "Shared words",
    text: "Outlets that print six words alike in their paragraphs, or ten in their texts, may have them from one place.",
  },
};
