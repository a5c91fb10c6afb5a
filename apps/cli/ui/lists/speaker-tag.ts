import type { TimelineItem } from "@claimline/core/views/timeline";

/** The letters of the one who speaks. Nothing where several do, or something happened: no side stands for both. */
export const speakerTag = ({ lane, by }: TimelineItem): string =>
  lane !== "happened" && by.length === 1 ? (by[0]!.voice?.tag ?? "") : "";
