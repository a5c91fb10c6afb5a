import type { VoiceView } from "@claimline/core/views/speaker";

const SHAPES = { round: "pt ro", square: "pt sq", line: "pt no" };

/** Whose voice it is: letters in a box whose shape the story gives, never a colour. Nothing for a voice without letters. */
export function Party({ voice }: { voice: VoiceView | null }) {
  if (!voice?.tag) return null;
  return (
    <abbr className={SHAPES[voice.shape]} title={voice.name}>
      {voice.tag}
    </abbr>
  );
}
