import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import { joinRef } from "../model/ref.ts";
import { resolvePoint } from "../model/ground.ts";
import type { Story } from "../story/story.ts";
import type { Counted, Row } from "./rows.ts";

/** Claims about any point of an event. */
export const claimsOn = (story: Story, event: Event): readonly Claim[] =>
  event.points.flatMap((point) => story.about.get(joinRef(event.id, point.id)) ?? []);

function ofClaim(story: Story, { value, about }: Claim): Counted[] {
  if (!value) return [];
  const measure = value.measure ?? resolvePoint(story.events, about)?.point.measure;
  return measure ? [{ metric: measure.metric, value }] : [];
}

/** The counts of a row: a claim's own, those about an event, those that a post cites. */
export function countsOf(story: Story, { record, cites, kept }: Row): readonly Counted[] {
  if (kept.figures) return kept.figures;
  const own =
    record.is === "claim" ? [record] : record.is === "event" ? claimsOn(story, record) : [];
  return (kept.figures = [
    ...own.flatMap((claim) => ofClaim(story, claim)),
    ...cites.flatMap((cited) => countsOf(story, cited)),
  ]);
}
