import type { Event } from "../model/event.ts";
import { fullRef, restsOn } from "../model/ground.ts";
import type { Point } from "../model/point.ts";
import { joinRef, type PointRef } from "../model/ref.ts";
import type { Story } from "../story/story.ts";

/** A point in the web of what rests on what (rules M3, M4). All references are full. */
export type PointNode = {
  ref: PointRef;
  event: Event;
  point: Point;
  core: boolean;
  /** What it rests on, through any number of steps. */
  restsOn: Set<PointRef>;
  /** What rests on it. */
  bears: Set<PointRef>;
  /** What cannot hold beside it; said on either side it goes both ways. */
  excludes: Set<PointRef>;
};

/** The web of a story's points. */
export function pointsOf(story: Story): Map<PointRef, PointNode> {
  const nodes = new Map<PointRef, PointNode>();
  for (const event of story.events.values())
    for (const [index, point] of event.points.entries()) {
      const ref = joinRef(event.id, point.id);
      nodes.set(ref, {
        ref,
        event,
        point,
        core: index === 0,
        restsOn: new Set(),
        bears: new Set(),
        excludes: new Set(),
      });
    }
  for (const node of nodes.values()) {
    const todo = restsOn(node.event, node.point);
    for (let ref = todo.pop(); ref !== undefined; ref = todo.pop()) {
      const below = nodes.get(ref);
      if (!below || node.restsOn.has(ref) || ref === node.ref) continue;
      node.restsOn.add(ref);
      below.bears.add(node.ref);
      todo.push(...restsOn(below.event, below.point));
    }
    for (const local of node.point.excludes) {
      const other = nodes.get(fullRef(node.event, local));
      if (!other) continue;
      node.excludes.add(other.ref);
      other.excludes.add(node.ref);
    }
  }
  return nodes;
}
