import type { Claim } from "../model/claim.ts";
import { refsOf, resolvePoint } from "../model/ground.ts";
import type { ClaimId, EventId } from "../model/id.ts";
import type { Measure } from "../model/measure.ts";
import type { PointRef } from "../model/ref.ts";
import { once } from "../log/once.ts";
import type { Place } from "../story/answers.ts";
import { Known } from "../story/known.ts";
import { asked, indexed, type Lines } from "../story/lines.ts";
import { byReplay } from "../story/replay.ts";
import type { Story } from "../story/story.ts";
import { isFigure, type Figure } from "./figures.ts";
import { nodesOf, type PointNode } from "./points.ts";
import { isAnyWithdrawn, isWithdrawn } from "./stances.ts";

/** A story with what standings are worked out from, at its place in replay. */
export type Web = Place & {
  story: Story;
  points: ReadonlyMap<PointRef, PointNode>;
  /** Claims that their own voice took back. */
  withdrawn: { has: (id: ClaimId) => boolean };
  /** Claims about a point, in replay order. */
  about: (ref: PointRef) => readonly Claim[];
  /** The same without those that were withdrawn. */
  live: (ref: PointRef) => readonly Claim[];
  /** Figures by measure: point by point as these were first spoken to, those of each in replay order. */
  measures: ReadonlyMap<string, readonly Figure[]>;
};

/** One text for one measure (rule F1), for maps. */
export const measureKey: (measure: Measure) => string = once((m: Measure) =>
  [m.metric, m.category, m.side, m.place ?? "", m.episode, m.since ?? ""].join("|"),
);

const NONE: readonly Claim[] = [];

const counting = once((lines: Lines) =>
  indexed(lines.of("event"), (record) =>
    record.is === "event"
      ? record.points.flatMap(({ measure }) => (measure ? [measureKey(measure)] : []))
      : [],
  ),
);

/** The figures of a measure, point by point, and the first statement on any of these points. */
type Counted = { first: Claim; figures: readonly Figure[] };

const inOrder = <C extends Counted>(story: Story, counted: C[]): C[] => {
  const compare = byReplay(story.lines, "claim", story);
  return counted.sort((a, b) => compare(a.first, b.first));
};

const countedOf = asked((key: string, story: Story): Counted | null => {
  const found: Counted[] = [];
  for (const { id } of counting(story.lines).get(key) ?? []) {
    const event = story.events.get(id as EventId);
    for (const [index, { measure }] of event?.points.entries() ?? []) {
      if (!measure || measureKey(measure) !== key) continue;
      const about = story.about.get(refsOf(event!)[index]!) ?? NONE;
      const figures = about.filter(isFigure);
      if (figures.length > 0) found.push({ first: about[0]!, figures });
    }
  }
  const [first] = inOrder(story, found);
  return first ? { first: first.first, figures: found.flatMap(({ figures }) => figures) } : null;
});

/** Whatever is asked of a story's points, voices and figures. */
export function webOf(story: Story): Web {
  const { lines } = story;
  const [nodes, counted] = [nodesOf(lines), countedOf(lines)];
  const withdrawn = { has: (id: ClaimId) => isWithdrawn(story, id) };
  const about = (ref: PointRef): readonly Claim[] => story.about.get(ref) ?? NONE;
  return {
    end: story.end,
    step: story.step,
    story,
    points: new Known(
      (ref) => nodes.at(ref, story),
      () =>
        [...story.events.values()].flatMap((event) =>
          refsOf(event).map((ref) => nodes.at(ref, story)!),
        ),
      ({ ref }) => ref,
    ),
    withdrawn,
    about,
    live: (ref) =>
      isAnyWithdrawn(story) ? about(ref).filter((claim) => !withdrawn.has(claim.id)) : about(ref),
    measures: new Known(
      (key) => counted.at(key, story)?.figures ?? null,
      () =>
        inOrder(
          story,
          [...counting(lines).keys()].flatMap((key) => counted.at(key, story) ?? []),
        ).map(({ figures }) => figures),
      ([figure]) => measureKey(resolvePoint(story.events, figure!.about)!.point.measure!),
    ),
  };
}
