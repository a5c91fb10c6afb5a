import type { ClaimId, EventId, SourceId } from "../model/id.ts";
import type { StoryRecord } from "../model/story.ts";
import { windowOf } from "../model/window.ts";

/** Whether time has passed up to an instant, and what is known by then. */
type Known = {
  isPast: (instant: number) => boolean;
  claims: { has: (id: ClaimId) => boolean };
  events: { has: (id: EventId) => boolean };
  sources: { has: (id: SourceId) => boolean };
};

/** The story record without what is still to come: leads, episodes and their ends, evidence of ties, paragraphs of sources. */
export function recordAt(
  record: StoryRecord,
  leads: StoryRecord["leads"],
  { isPast, claims, events, sources }: Known,
): StoryRecord {
  return {
    ...record,
    leads,
    // An episode still to come, or the end of one, is a later fact like any other.
    episodes: record.episodes.flatMap((episode) => {
      if (!isPast(windowOf(episode.from, record.zone).from)) return [];
      const isOver = episode.to === null || isPast(windowOf(episode.to, record.zone).to);
      return [isOver ? episode : { ...episode, to: null }];
    }),
    ties: record.ties.flatMap((tie) => {
      const evidence = tie.evidence.filter((ref) =>
        ref.startsWith("claim:")
          ? claims.has(ref.slice(6) as ClaimId)
          : events.has(ref.slice(6) as EventId),
      );
      return evidence.length > 0 ? [{ ...tie, evidence }] : [];
    }),
    leftOut: record.leftOut.filter((each) => sources.has(each.source)),
  };
}
