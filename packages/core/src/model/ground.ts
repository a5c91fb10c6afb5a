import type { Event } from "./event.ts";
import type { EventId } from "./id.ts";
import type { Point } from "./point.ts";
import { joinRef, splitRef, type PointRef } from "./ref.ts";

/** A point with its event and its full reference. */
export type Grounded = { event: Event; point: Point; ref: PointRef };

const known = new WeakMap<Event, readonly PointRef[]>();

/** The full references of an event's points, in their order. Asked for so often that they are put together once. */
export function refsOf(event: Event): readonly PointRef[] {
  let refs = known.get(event);
  if (!refs) known.set(event, (refs = event.points.map((point) => joinRef(event.id, point.id))));
  return refs;
}

/** The full reference of what is meant: a bare event means its core point (rule M3). Null if there is none. */
export function resolvePoint(
  events: { get: (id: EventId) => Event | undefined },
  ref: PointRef | string,
): Grounded | null {
  const { event: id, point: name } = splitRef(ref);
  const event = events.get(id);
  if (!event) return null;
  const at = name === null ? 0 : event.points.findIndex((each) => each.id === name);
  const point = event.points[at];
  return point ? { event, point, ref: refsOf(event)[at]! } : null;
}

/** A point as named from inside an event, with the event's own id before it. */
export const fullRef = (event: Event, local: string): PointRef =>
  local.includes("#") ? (local as PointRef) : joinRef(event.id, local);

/** What a point rests on directly: what it says, else the core of its event (rule M3). */
export function restsOn(event: Event, point: Point): PointRef[] {
  if (point.restsOn) return point.restsOn.map((local) => fullRef(event, local));
  const core = event.points[0]!;
  return point === core ? [] : [refsOf(event)[0]!];
}

/** Some points and all that they rest on, through any number of steps (rule M4). Those that are not there are left out. */
export function groundOf(
  events: ReadonlyMap<EventId, Event>,
  refs: Iterable<PointRef>,
): Map<PointRef, Grounded> {
  const ground = new Map<PointRef, Grounded>();
  const todo = [...refs];
  for (let ref = todo.pop(); ref !== undefined; ref = todo.pop()) {
    const meant = resolvePoint(events, ref);
    if (!meant || ground.has(meant.ref)) continue;
    ground.set(meant.ref, meant);
    todo.push(...restsOn(meant.event, meant.point));
  }
  return ground;
}
