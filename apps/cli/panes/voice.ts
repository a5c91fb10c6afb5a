import type { SpeakerView, VoiceView } from "@claimline/core/views/speaker";
import { quiet, span, strong, type Line, type Span } from "../lines/span.ts";

/** Cells of a tag with its blank after it, so that names stand under each other. */
export const TAG = 5;

const BOXES = { round: ["(", ")"], square: ["[", "]"], line: [" ", " "] } as const;

/** The letters of a voice in the shape that the story gives it: (AM), [AZ], TR. */
export function tagOf(voice: VoiceView | null): Span {
  const [open, close] = BOXES[voice?.shape ?? "line"];
  return quiet((voice?.tag ? `${open}${voice.tag}${close}` : "").padEnd(TAG));
}

/** Who says it, name first: `Shushan Stepanyan, spokeswoman`. */
export const speakerSpans = (speaker: SpeakerView): Line => [
  strong(speaker.name),
  ...(speaker.role ? [span(`, ${speaker.role},`, "quiet")] : []),
];
