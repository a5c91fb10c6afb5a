import type { Derivation } from "../derive/derivation.ts";
import { BONDS } from "../derive/groups.ts";
import { FLAGS } from "../derive/standing.ts";
import { BOND_RULES, STANDING_RULES } from "./rules.ts";
import { voiceView, type VoiceView } from "./speaker.ts";
import { FLAG_MEANS, FLAG_WORDS, STANDING_WORDS } from "./words.ts";

/** How standings are worked out, and whom this story names as parties and ties, each with its reason. */
export type MethodView = {
  rules: { rule: string; standing: string; word: string; text: string }[];
  /** What makes one origin of several statements. */
  groups: { rule: string; title: string; text: string }[];
  flags: { flag: string; word: string; means: string }[];
  parties: { voice: VoiceView; reason: string }[];
  ties: {
    voices: VoiceView[];
    reason: string;
    evidence: { kind: "claim" | "event"; id: string; text: string }[];
  }[];
};

/** The rules, flags, parties and ties of a story, as its method page prints them. */
export function methodView(derivation: Derivation): MethodView {
  const { story } = derivation;
  return {
    rules: STANDING_RULES.map((rule) => ({ ...rule, word: STANDING_WORDS[rule.standing].word })),
    groups: BONDS.map((bond) => BOND_RULES[bond]),
    flags: FLAGS.map((flag) => ({ flag, word: FLAG_WORDS[flag], means: FLAG_MEANS[flag] })),
    parties: story.record.parties.map((party) => ({
      voice: voiceView(story, party.actor),
      reason: party.reason,
    })),
    ties: story.ties.map((tie) => ({
      voices: tie.actors.map((id) => voiceView(story, id)),
      reason: tie.reason,
      evidence: tie.evidence.flatMap((ref) => {
        const [kind, id] = ref.split(":") as ["claim" | "event", string];
        const text =
          kind === "claim"
            ? story.claims.get(id as never)?.statement
            : story.events.get(id as never)?.title;
        return text ? [{ kind, id, text }] : [];
      }),
    })),
  };
}
