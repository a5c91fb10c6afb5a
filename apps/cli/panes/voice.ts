import type { SpeakerView, VoiceView } from "@claimline/core/views/speaker";
import { quiet, strong, type Line, type Span } from "../lines/span.ts";

/** Cells of a tag with its blank after it, so that names stand under each other. */
export const TAG = 5;

const BOXES = { round: ["(", ")"], square: ["[", "]"], line: [" ", " "] } as const;

/** The letters of a voice in the shape that the story gives it: (AM), [AZ], TR. However long they are, a blank follows. */
export function tagOf(voice: VoiceView | null): Span {
  const [open, close] = BOXES[voice?.shape ?? "line"];
  const letters = voice?.tag ? `${open}${voice.tag}${close}` : "";
  return quiet(`${letters.padEnd(TAG - 1)} `);
}

/** A role that only repeats the name says nothing more. */
const roleOf = ({ name, role }: SpeakerView): string | null =>
  role && !name.toLowerCase().includes(role.toLowerCase()) ? role : null;

/* An office can be left out; that somebody is not named cannot: it is a hole. */
const UNNAMED = "not named";
const hole = (role: string): string | null =>
  role === UNNAMED || role.endsWith(`, ${UNNAMED}`) ? UNNAMED : null;

/** Who says it, name first, with a verb to follow: `Shushan Stepanyan, spokeswoman,`; without the office where room is short. */
export function speakerSpans(speaker: SpeakerView, short = false): Line {
  const whole = roleOf(speaker);
  const role = whole && short ? hole(whole) : whole;
  return [strong(speaker.name), ...(role ? [quiet(`, ${role},`)] : [])];
}

/** The same where no verb follows. */
export function nameSpans(speaker: SpeakerView): Line {
  const role = roleOf(speaker);
  return [strong(speaker.name), ...(role ? [quiet(`, ${role}`)] : [])];
}
