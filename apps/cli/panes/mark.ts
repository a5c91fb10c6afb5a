import type { StandingWord } from "@claimline/core/derive/standing";
import type { StandingView } from "@claimline/core/views/standing";
import { STANDING_WORDS, type Tone } from "@claimline/core/views/words";
import { span, type Span, type Style } from "../lines/span.ts";

const TONES: Record<Tone, Style> = { ink: "strong", against: "against", past: "past" };

/** What stands on record is no news: its ring is quiet. */
const styleOf = (standing: StandingWord): Style =>
  standing === "not-assessable" ? "quiet" : TONES[STANDING_WORDS[standing].tone];

/** The mark of a standing, one cell; a blank where there is none. */
export const markOf = (standing: StandingWord | null | undefined): Span =>
  standing ? span(STANDING_WORDS[standing].terminal, styleOf(standing)) : span(" ");

/** Whether something came, or changed, since the reader was last here. */
export type News = "new" | "changed";

/** What is seen of that: one cell, beside the number of its row. */
export const NEWS_MARKS: Record<News, string> = { new: "+", changed: "~" };

/** Mark and word, always both, with the flags after a comma. In the middle of a text that wraps, `glued` keeps the two together. */
export function standingSpans(view: StandingView, glued = false): Span[] {
  const style = styleOf(view.standing);
  const word: Style = style === "against" ? "denial" : style;
  const flags = view.text.slice(view.word.length);
  return [
    markOf(view.standing),
    span(glued ? "\u00a0" : " "),
    span(view.word, word),
    ...(flags ? [span(flags, "quiet")] : []),
  ];
}
