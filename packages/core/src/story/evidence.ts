import type { Claim } from "../model/claim.ts";
import type { SourceId } from "../model/id.ts";
import { certainlyLater, windowOf, type Window } from "../model/window.ts";
import type { Story } from "./story.ts";

/* Evidence order (rule T2): what the texts themselves show of earlier and later. It is partial. */

/** The window in which a claim was said: its own date, else that of the sources it stands in. */
export function saidWindow(story: Story, claim: Claim): Window {
  if (claim.said !== null) return windowOf(claim.said, story.record.zone);
  return sourceWindow(story, claim);
}

/** The window that a figure speaks for: its own as-of phrase, else when it was said (rule T1). */
export function figureWindow(story: Story, claim: Claim): Window {
  return claim.value?.asOf
    ? windowOf(claim.value.asOf, story.record.zone)
    : saidWindow(story, claim);
}

function sourceWindow(story: Story, claim: Claim): Window {
  const windows = claim.appearances.flatMap((at) => {
    const published = story.sources.get(at.source)?.published;
    return published ? [windowOf(published, story.record.zone)] : [];
  });
  // The text that printed it first gives the nearest date.
  return windows.reduce(
    (a, b) => (b.to < a.to ? b : a),
    windows[0] ?? { from: -Infinity, to: Infinity },
  );
}

/** How new a paragraph is within a text printed newest first: higher is newer; null where the text shows no order. */
function newness(story: Story, claim: Claim, source: SourceId): number | null {
  const text = story.sources.get(source);
  if (!text || text.newestFirst.length === 0) return null;
  // An utterance told in several sections is as old as the oldest of them.
  let oldest: number | null = null;
  for (const at of claim.appearances) {
    if (at.source !== source) continue;
    const section = text.newestFirst.findIndex(
      ([from, to]) => from <= at.paragraph && at.paragraph <= to,
    );
    if (section < 0) continue;
    const rank = text.newestFirst.length - section;
    if (oldest === null || rank < oldest) oldest = rank;
  }
  return oldest;
}

/** Whether claim a is certainly later than claim b, by their dates, or by the order that one text shows. */
export function isLater(
  story: Story,
  a: Claim,
  b: Claim,
  window: (story: Story, claim: Claim) => Window = saidWindow,
): boolean {
  const [one, two] = [window(story, a), window(story, b)];
  if (certainlyLater(one, two)) return true;
  if (certainlyLater(two, one)) return false;
  return isPrintedLater(story, a, b);
}

/** Whether a text, printed newest first, shows a in a newer section than b, and none shows the contrary. */
function isPrintedLater(story: Story, a: Claim, b: Claim): boolean {
  let later = false;
  for (const at of a.appearances) {
    const [one, two] = [newness(story, a, at.source), newness(story, b, at.source)];
    if (one === null || two === null || one === two) continue;
    if (one < two) return false;
    later = true;
  }
  return later;
}
