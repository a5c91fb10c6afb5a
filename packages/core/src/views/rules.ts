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

/** What a rule of standing says; empty for another rule. */
export const ruleText = (rule: string): string =>
  STANDING_RULES.find((each) => each.rule === rule)?.text ?? "";
