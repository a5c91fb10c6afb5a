import type { Claim } from "../model/claim.ts";
import type { ClaimId } from "../model/id.ts";
import type { Measure } from "../model/measure.ts";
import type { PointRef } from "../model/ref.ts";
import type { Story } from "../story/story.ts";
import { isFigure, type Figure } from "./figures.ts";
import { pointsOf, type PointNode } from "./points.ts";
import { withdrawnClaims } from "./stances.ts";

/** A story with the indexes that standings are worked out from. */
export type Web = {
  story: Story;
  points: Map<PointRef, PointNode>;
  /** Claims that their own voice took back. */
  withdrawn: Set<ClaimId>;
  /** Claims about a point, in replay order. */
  about: (ref: PointRef) => readonly Claim[];
  /** The same without those that were withdrawn. */
  live: (ref: PointRef) => readonly Claim[];
  /** Figures by measure, in replay order. */
  measures: Map<string, Figure[]>;
};

/** One text for one measure (rule F1), for maps. */
export const measureKey = (m: Measure): string =>
  [m.metric, m.category, m.side, m.place ?? "", m.episode, m.since ?? ""].join("|");

const NONE: readonly Claim[] = [];

/** Indexes a story: its points, what its voices withdrew, its claims by point and its figures by measure. */
export function webOf(story: Story): Web {
  const points = pointsOf(story);
  const withdrawn = withdrawnClaims(story);
  const measures = new Map<string, Figure[]>();
  for (const [ref, claims] of story.about) {
    const measure = points.get(ref)?.point.measure;
    const figures = measure ? claims.filter(isFigure) : [];
    if (!measure || figures.length === 0) continue;
    const key = measureKey(measure);
    const known = measures.get(key);
    if (known) known.push(...figures);
    else measures.set(key, figures);
  }
  const about = (ref: PointRef): readonly Claim[] => story.about.get(ref) ?? NONE;
  return {
    story,
    points,
    withdrawn,
    about,
    live:
      withdrawn.size === 0
        ? about
        : (ref) => about(ref).filter((claim) => !withdrawn.has(claim.id)),
    measures,
  };
}
