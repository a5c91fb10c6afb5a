import type { ClaimId, EventId, SourceId } from "../model/id.ts";
import type { StoryRecord } from "../model/story.ts";
import { windowOf } from "../model/window.ts";

/** The story record without its ties: whether these are known hangs on what they go by. */
export type Untied = Omit<StoryRecord, "ties">;

/** The story record without what is still to come: leads, episodes and their ends, paragraphs of sources. */
export function recordAt(
  record: StoryRecord,
  leads: StoryRecord["leads"],
  isPast: (instant: number) => boolean,
  sources: { has: (id: SourceId) => boolean },
): Untied {
  const { ties: _ties, ...rest } = record;
  return {
    ...rest,
    leads,
    // An episode still to come, or the end of one, is a later fact like any other.
    episodes: record.episodes.flatMap((episode) => {
      if (!isPast(windowOf(episode.from, record.zone).from)) return [];
      const isOver = episode.to === null || isPast(windowOf(episode.to, record.zone).to);
      return [isOver ? episode : { ...episode, to: null }];
    }),
    leftOut: record.leftOut.filter((each) => sources.has(each.source)),
  };
}

/** The ties of a story record with the evidence that is known; one without any is still to come. */
export const tiesAt = (
  { ties }: StoryRecord,
  claims: { has: (id: ClaimId) => boolean },
  events: { has: (id: EventId) => boolean },
): StoryRecord["ties"] =>
  ties.flatMap((tie) => {
    const evidence = tie.evidence.filter((ref) =>
      ref.startsWith("claim:")
        ? claims.has(ref.slice(6) as ClaimId)
        : events.has(ref.slice(6) as EventId),
    );
    return evidence.length > 0 ? [{ ...tie, evidence }] : [];
  });
