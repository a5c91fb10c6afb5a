import type { Derivation } from "../derive/derivation.ts";
import type { Event } from "../model/event.ts";
import { ledgerView, type LedgerRow } from "./ledger.ts";
import type { VoiceView } from "./speaker.ts";

/** One voice beside an event that somebody denies: who, what it does, and the statement in which it does so first. */
export type TimelineVoice = {
  claim: string;
  name: string;
  voice: VoiceView | null;
  verb: string;
  denies: boolean;
  implied: boolean;
  lane: "parties" | "others";
};

/** Who says so and who denies it, each voice once a side; nothing for an event that nobody denies. */
export function timelineVoices(derivation: Derivation, event: Event): TimelineVoice[] {
  if (!derivation.has(event.id)) return [];
  const { up, down } = ledgerView(derivation, derivation.standing(event.id));
  if (down.length === 0) return [];
  const parties = derivation.story.record.parties.map((party) => party.actor as string);
  const side = (rows: readonly LedgerRow[], denies: boolean): TimelineVoice[] => {
    const voices = Map.groupBy(rows, ({ speaker }) => speaker.voice?.id ?? speaker.name);
    return [...voices.values()].map(([row]) => {
      const { claim, speaker, verb, implied } = row!;
      const lane = speaker.voice && parties.includes(speaker.voice.id) ? "parties" : "others";
      return { claim, name: speaker.name, voice: speaker.voice, verb, denies, implied, lane };
    });
  };
  return [...side(up, false), ...side(down, true)];
}
