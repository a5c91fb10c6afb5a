import type { Derivation } from "../derive/derivation.ts";
import type { Flag, Standing, StandingWord } from "../derive/standing.ts";
import type { Use } from "../derive/stances.ts";
import { reasonsView, type ReasonsView } from "./reasons.ts";
import { ruleText } from "./rules.ts";
import { voiceView, type VoiceView } from "./speaker.ts";
import { counted, FLAG_WORDS, inWords, listed, STANDING_WORDS, type Tone } from "./words.ts";

/** A standing as it is shown: mark (by `standing`), word, flags after a comma. */
export type StandingView = {
  of: string;
  standing: StandingWord;
  word: string;
  flags: Flag[];
  text: string;
  tone: Tone;
  rule: string;
};

/** A standing with its word, flags and mark. */
export function standingView(standing: Standing): StandingView {
  const { word, tone } = STANDING_WORDS[standing.standing];
  return {
    of: standing.of,
    standing: standing.standing,
    word,
    flags: standing.flags,
    text: [word, ...standing.flags.map((flag) => FLAG_WORDS[flag])].join(", "),
    tone,
    rule: standing.rule,
  };
}

/** One side of a ledger in numbers: how many statements of which voices. */
export type SideView = {
  statements: number;
  implied: number;
  voices: VoiceView[];
  claims: string[];
};

/** Why it stands as it stands: the rule, both sides, what does not count, and every statement that made it. */
export type WhyView = {
  standing: StandingView;
  ruleText: string;
  affirms: SideView;
  denies: SideView;
  beside: number;
  groups: string[][];
  sentence: string;
  reasons: ReasonsView;
};

function side(derivation: Derivation, uses: readonly Use[]): SideView {
  const voices = new Map<string, VoiceView>();
  for (const { voice } of uses)
    if (!voices.has(voice.id))
      voices.set(
        voice.id,
        voice.actor
          ? voiceView(derivation.story, voice.actor)
          : { id: voice.id, name: sourceLabel(derivation, voice.source), tag: null, shape: "line" },
      );
  return {
    statements: uses.length,
    implied: uses.filter((use) => use.implied).length,
    voices: [...voices.values()],
    claims: uses.map((use) => use.claim.id),
  };
}

const sourceLabel = (derivation: Derivation, id: Use["voice"]["source"]): string => {
  const source = id && derivation.story.sources.get(id);
  return source ? `Source ${source.label}` : "An outlet";
};

/** The reasons of a standing in words. `beside` counts the statements about it that carry no weight. */
export function whyView(derivation: Derivation, standing: Standing, beside = 0): WhyView {
  const affirms = side(derivation, standing.affirming);
  const denies = side(derivation, standing.denying);
  return {
    standing: standingView(standing),
    ruleText: ruleText(standing.rule),
    affirms,
    denies,
    beside,
    groups: standing.groups,
    sentence: sentence(standing, affirms, denies),
    reasons: reasonsView(derivation, standing),
  };
}

function sentence(standing: Standing, affirms: SideView, denies: SideView): string {
  const names = (view: SideView): string => listed(view.voices.map((voice) => voice.name));
  switch (standing.standing) {
    case "contested":
      return `${names(affirms)} ${affirms.voices.length === 1 ? "says" : "say"} so; ${names(denies)} ${denies.voices.length === 1 ? "denies" : "deny"} it.`;
    case "denied":
      return `Denied by ${names(denies)}; nobody named says so.`;
    case "acknowledged":
      return `Said by ${names(affirms)}, and it counts against the one who says it.`;
    case "corroborated":
      return `${inWords(standing.groups.length)[0]!.toUpperCase()}${inWords(standing.groups.length).slice(1)} independent groups say so: ${names(affirms)}.`;
    case "reported":
      return `${names(affirms)} ${affirms.voices.length === 1 ? "says" : "say"} so; ${affirms.voices.length === 1 ? "one voice, and no denial" : "one group, and no denial"} in our sources.`;
    case "expected":
      return `${names(affirms)} ${affirms.voices.length === 1 ? "speaks" : "speak"} of it as ahead.`;
    case "superseded":
      return "The same voice has given a newer count.";
    case "retracted":
      return "Everyone who had said so has withdrawn it.";
    case "not-assessable":
      return "A view, forecast or appeal: it is on record that it was said.";
    case "unverified":
      return "No voice stands behind it.";
  }
}

/** "2 statements affirm, of 1 voice". */
export const sideText = (view: SideView, one: string, many: string): string =>
  `${counted(view.statements, "statement")} ${view.statements === 1 ? one : many}, of ${counted(view.voices.length, "voice")}`;
