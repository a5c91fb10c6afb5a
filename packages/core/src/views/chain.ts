import type { Appearance } from "../model/appearance.ts";
import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import type { SourceId } from "../model/id.ts";
import { byReplay } from "../story/replay.ts";
import type { Story } from "../story/story.ts";
import { sourceName } from "./speaker.ts";

/** One text in which an utterance is printed: `S5 ¶44–45`. */
export type PrintView = {
  source: SourceId;
  label: string;
  paragraphs: string;
  first: number;
  spoken: string;
};

/** The way from the speaker to us: channel and relays (they carry no weight), then where it is printed. */
export type ChainView = {
  channel: string | null;
  relays: string[];
  /** Somebody said it, and no text gives how it reached them: a hole, which is shown. */
  gap: boolean;
  prints: PrintView[];
};

/** What stands where a chain has its gap. */
export const GAP = "channel not given";

/** Runs of numbers as print gives them: 44–45, 60, 79. */
export function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const n of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}

/** Where appearances stand, by source in the order of the sources. */
export function printsOf(story: Story, appearances: readonly Appearance[]): PrintView[] {
  const bySource = Map.groupBy(appearances, (at) => at.source);
  const sources = [...bySource.keys()]
    .flatMap((id) => story.sources.get(id) ?? [])
    .sort(byReplay(story.lines, "source", story));
  return sources.map((source) => {
    const numbers = bySource.get(source.id)!.map((at) => at.paragraph);
    const paragraphs = ranges(numbers);
    const kind = numbers.length > 1 ? "paragraphs" : "paragraph";
    return {
      source: source.id,
      label: source.label,
      paragraphs,
      first: Math.min(...numbers),
      spoken: `${sourceName(story, source)}, ${kind} ${paragraphs}`,
    };
  });
}

const HOW_WORDS = {
  spoken: null,
  written: "in writing",
  "social-media": "social media",
  telephone: "telephone",
  "press-conference": "press conference",
  broadcast: "broadcast",
  picture: "picture",
} as const;

/** Whether no text says how an utterance reached it. What a text says for itself, or nobody is named for, took no way. */
export function lacksChannel(utterance: Claim | Event): boolean {
  const { by, how, channel, via } = utterance;
  const isSaid = Array.isArray(by) ? by.length > 0 : by !== null && by !== "outlet";
  return isSaid && how === null && channel === null && via.length === 0;
}

/** The way that an utterance took to its readers: channel, relays in order, places in print. */
export function chainOf(story: Story, utterance: Claim | Event): ChainView {
  return {
    channel: utterance.channel ?? (utterance.how && HOW_WORDS[utterance.how]),
    relays: utterance.via.map((id) => story.actors.get(id)?.name ?? id),
    gap: lacksChannel(utterance),
    prints: printsOf(story, utterance.appearances),
  };
}

/** The chain on one line: `Facebook › S5 ¶44–45`. */
export function chainText(chain: ChainView): string {
  const prints = chain.prints.map((print) => `${print.label} ¶${print.paragraphs}`).join(", ");
  return [
    ...(chain.channel ? [chain.channel] : []),
    ...(chain.relays.length > 0 ? [chain.relays.join(", ")] : []),
    prints,
  ].join(" › ");
}
