import type { Event } from "../model/event.ts";
import { fullRef, refsOf, restsOn } from "../model/ground.ts";
import type { EventId } from "../model/id.ts";
import type { Point } from "../model/point.ts";
import { joinRef, splitRef, type PointRef } from "../model/ref.ts";
import { once } from "../log/once.ts";
import type { Lines } from "./lines.ts";

/** The events of a moment, by id. */
type Events = { get: (id: EventId) => Event | null | undefined };

const NONE: readonly PointRef[] = [];

/* Points that any version of the log has rest on a point, or exclude it, by that: what says so itself is asked anew. */
const namedBy = (how: (point: Point) => readonly string[]) =>
  once((lines: Lines): ReadonlyMap<PointRef, ReadonlySet<PointRef>> => {
    const named = new Map<PointRef, Set<PointRef>>();
    for (const line of lines.of("event"))
      for (const { record } of line.versions)
        for (const point of record?.is === "event" ? record.points : [])
          for (const local of how(point)) {
            const target = fullRef(record as Event, local);
            const from = joinRef(record!.id, point.id);
            const known = named.get(target);
            if (known) known.add(from);
            else named.set(target, new Set([from]));
          }
    return named;
  });

/** The points of a log that at any time rested on another, by that one, as they say it. */
export const restingOn = namedBy((point) => point.restsOn ?? []);
/** The points of a log that at any time excluded another, by that one. */
export const excluding = namedBy((point) => point.excludes);

/** The events of a log of which at any time a point said what it rests on, or excludes, or was named by one that did. */
export const tangled = once((lines: Lines): ReadonlySet<EventId> => {
  const found = new Set<EventId>();
  for (const named of [restingOn(lines), excluding(lines)])
    for (const [ref, by] of named) for (const each of [ref, ...by]) found.add(splitRef(each).event);
  // One that rests on nothing names none.
  for (const { id, versions } of lines.of("event"))
    for (const { record } of versions)
      if (record?.is === "event" && record.points.some((point) => point.restsOn))
        found.add(id as EventId);
  return found;
});

/** A point with its event and its full reference. */
export type PointAt = { event: Event; point: Point; ref: PointRef };

/** A point of a moment by its full reference; null if it is not there. A bare event names none. */
export function pointAt(events: Events, ref: PointRef): PointAt | null {
  const { event: id, point: name } = splitRef(ref);
  const event = name === null ? null : events.get(id);
  const point = event?.points.find((each) => each.id === name);
  return event && point ? { event, point, ref } : null;
}

const indexOf = once(
  (event: Event): ReadonlyMap<PointRef, number> =>
    new Map(refsOf(event).map((ref, index) => [ref, index])),
);

/** The same, asked from a point: most of what hangs together is of one event. */
export function pointFrom(events: Events, { event }: PointAt, ref: PointRef): PointAt | null {
  const index = indexOf(event).get(ref);
  return index === undefined ? pointAt(events, ref) : { event, point: event.points[index]!, ref };
}

/** The points that say of themselves that they exclude a point. */
export const excludersOf = (lines: Lines, events: Events, ref: PointRef): PointAt[] =>
  [...(excluding(lines).get(ref) ?? [])].flatMap((from) => {
    const at = pointAt(events, from);
    return at?.point.excludes.some((local) => fullRef(at.event, local) === ref) ? [at] : [];
  });

/** The points that rest on a point directly: those that say so, and on a core the others of its event (rule M3). */
export function bearersOf(lines: Lines, events: Events, below: PointAt): PointAt[] {
  const found: PointAt[] = [];
  for (const from of restingOn(lines).get(below.ref) ?? NONE) {
    const at = pointFrom(events, below, from);
    if (at?.point.restsOn && restsOn(at.event, at.point).includes(below.ref)) found.push(at);
  }
  const { event, point: core } = below;
  if (event.points[0] === core)
    for (const [index, point] of event.points.entries())
      if (index > 0 && !point.restsOn) found.push({ event, point, ref: refsOf(event)[index]! });
  return found;
}

/** The points that somebody has spoken to, and what these rest on (rule M4). `about` tells who spoke to a point. */
export function spokenTo(
  lines: Lines,
  events: Events,
  about: { has: (ref: PointRef) => boolean },
): { has: (ref: PointRef) => boolean } {
  return {
    has(ref) {
      if (about.has(ref)) return true;
      const at = pointAt(events, ref);
      const seen = new Set<PointRef>();
      const todo = at ? [at] : [];
      for (let below = todo.pop(); below; below = todo.pop())
        for (const above of bearersOf(lines, events, below)) {
          if (seen.has(above.ref)) continue;
          if (about.has(above.ref)) return true;
          seen.add(above.ref);
          todo.push(above);
        }
      return false;
    },
  };
}

/* So it is with most events of most moments. */
const isWhole = (event: Event, spoken: { has: (ref: PointRef) => boolean }): boolean =>
  event.points.every(
    (point, index) =>
      (index === 0 || spoken.has(refsOf(event)[index]!)) &&
      point.excludes.length === 0 &&
      !point.restsOn,
  );

/**
 * An event without the points that nobody has spoken to yet: they would say what is to come (rule T4).
 * Its core stays. The same object if nothing was left out.
 */
export function withoutUnspoken(event: Event, spoken: { has: (ref: PointRef) => boolean }): Event {
  if (isWhole(event, spoken)) return event;
  let whole = true;
  const there = (local: string): boolean => spoken.has(fullRef(event, local));
  const points = event.points.flatMap((point, index) => {
    if (index > 0 && !spoken.has(refsOf(event)[index]!)) {
      whole = false;
      return [];
    }
    if (point.excludes.every(there) && (point.restsOn ?? []).every(there)) return [point];
    whole = false;
    const restsOn = point.restsOn && { restsOn: point.restsOn.filter(there) };
    return [{ ...point, ...restsOn, excludes: point.excludes.filter(there) }];
  });
  return whole ? event : { ...event, points };
}
