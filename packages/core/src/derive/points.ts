import type { Event } from "../model/event.ts";
import { fullRef, refsOf, restsOn } from "../model/ground.ts";
import type { Point } from "../model/point.ts";
import type { PointRef } from "../model/ref.ts";
import type { Story } from "../story/story.ts";

/** A point in the web of what rests on what (rules M3, M4). All references are full. */
export type PointNode = {
  ref: PointRef;
  event: Event;
  point: Point;
  core: boolean;
  /** What it rests on, through any number of steps. */
  restsOn: ReadonlySet<PointRef>;
  /** What rests on it. */
  bears: ReadonlySet<PointRef>;
  /** What cannot hold beside it; said on either side it goes both ways. */
  excludes: ReadonlySet<PointRef>;
};

/* Most points bear nothing and exclude nothing: they share this one. */
const NONE: ReadonlySet<PointRef> = new Set();

function link(node: PointNode, how: "restsOn" | "bears" | "excludes", ref: PointRef): void {
  if (node[how] === NONE) node[how] = new Set([ref]);
  else (node[how] as Set<PointRef>).add(ref);
}

/** The web of a story's points. */
export function pointsOf(story: Story): Map<PointRef, PointNode> {
  const nodes = new Map<PointRef, PointNode>();
  for (const event of story.events.values())
    for (const [index, ref] of refsOf(event).entries()) {
      const point = event.points[index]!;
      nodes.set(ref, {
        ref,
        event,
        point,
        core: index === 0,
        restsOn: NONE,
        bears: NONE,
        excludes: NONE,
      });
    }
  for (const node of nodes.values()) {
    const todo = restsOn(node.event, node.point);
    for (let ref = todo.pop(); ref !== undefined; ref = todo.pop()) {
      const below = nodes.get(ref);
      if (!below || node.restsOn.has(ref) || ref === node.ref) continue;
      link(node, "restsOn", ref);
      link(below, "bears", node.ref);
      todo.push(...restsOn(below.event, below.point));
    }
    for (const local of node.point.excludes) {
      const other = nodes.get(fullRef(node.event, local));
      if (!other) continue;
      link(node, "excludes", other.ref);
      link(other, "excludes", node.ref);
    }
  }
  return nodes;
}
