import type { Event } from "../model/event.ts";
import { fullRef, refsOf, restsOn } from "../model/ground.ts";
import type { Point } from "../model/point.ts";
import type { PointRef } from "../model/ref.ts";
import { asked } from "../story/lines.ts";
import { byReplay } from "../story/replay.ts";
import {
  bearersOf,
  excludersOf,
  pointAt,
  pointFrom,
  tangled,
  type PointAt,
} from "../story/spoken.ts";
import type { Story } from "../story/story.ts";

/** A point in the web of what rests on what (rules M3, M4). All references are full. */
export type PointNode = {
  ref: PointRef;
  event: Event;
  point: Point;
  core: boolean;
  /** What it rests on, through any number of steps. */
  restsOn: ReadonlySet<PointRef>;
  /** What rests on it, in the order of the record. */
  bears: ReadonlySet<PointRef>;
  /** What cannot hold beside it; said on either side it goes both ways. */
  excludes: ReadonlySet<PointRef>;
};

/* Most points bear nothing and exclude nothing: they share this one. */
const NONE: ReadonlySet<PointRef> = new Set();
const setOf = (refs: readonly PointRef[]): ReadonlySet<PointRef> =>
  refs.length > 0 ? new Set(refs) : NONE;

/** All that is reached from a point by one step after another, without itself, in the order in which it is met. */
function reached(from: PointAt, next: (at: PointAt) => PointAt[]): PointAt[] {
  const todo = next(from);
  if (todo.length === 0) return todo;
  const found = new Map<PointRef, PointAt>();
  for (let at = todo.pop(); at; at = todo.pop()) {
    if (at.ref === from.ref || found.has(at.ref)) continue;
    found.set(at.ref, at);
    todo.push(...next(at));
  }
  return [...found.values()];
}

/** Points in the order of the record: events in replay order, in each the points as it has them. */
function inOrder(story: Story, points: PointAt[]): PointAt[] {
  if (points.length < 2) return points;
  const compare = byReplay(story.lines, "event", story);
  return points.sort(
    (a, b) =>
      compare(a.event, b.event) ||
      a.event.points.indexOf(a.point) - b.event.points.indexOf(b.point),
  );
}

function excludes(story: Story, self: PointAt): PointRef[] {
  const { events } = story;
  const others = excludersOf(story.lines, events, self.ref).filter(({ ref }) => ref !== self.ref);
  if (others.length === 0 && self.point.excludes.length === 0) return [];
  return inOrder(story, [self, ...others]).flatMap((by) =>
    by.ref === self.ref
      ? self.point.excludes.flatMap(
          (local) => pointAt(events, fullRef(self.event, local))?.ref ?? [],
        )
      : [by.ref],
  );
}

/** The points of a log's events by full reference, as they hang together at a moment; null for what is not there. */
export const nodesOf = asked((ref: PointRef, story: Story): PointNode | null => {
  const { events, lines } = story;
  const at = pointAt(events, ref);
  if (!at) return null;
  const core = at.event.points[0] === at.point;
  // In most events all points rest on the core, and that is all there is to it.
  if (!tangled(lines).has(at.event.id)) {
    const [first, ...others] = refsOf(at.event);
    const [restsOn, bears] = core ? [NONE, setOf(others)] : [setOf([first!]), NONE];
    return { ...at, core, restsOn, bears, excludes: NONE };
  }
  const below = reached(at, (each) =>
    restsOn(each.event, each.point).flatMap((under) => pointFrom(events, each, under) ?? []),
  );
  const above = reached(at, (each) => bearersOf(lines, events, each));
  return {
    ...at,
    core,
    restsOn: setOf(below.map((each) => each.ref)),
    bears: setOf(inOrder(story, above).map((each) => each.ref)),
    excludes: setOf(excludes(story, at)),
  };
});
