import type { Event } from "../model/event.ts";
import { fullRef, groundOf, refsOf, restsOnCore } from "../model/ground.ts";
import type { EventId } from "../model/id.ts";
import { splitRef, type PointRef } from "../model/ref.ts";

/**
 * The points that somebody has spoken to, and what these rest on (rule M4). Where all points of an event rest on its
 * core, nothing has to be gone through to know.
 */
export function spokenTo(
  events: ReadonlyMap<EventId, Event>,
  about: ReadonlyMap<PointRef, unknown>,
): { has: (ref: PointRef) => boolean } {
  const of = (ref: PointRef): Event | undefined => events.get(splitRef(ref).event);
  const further: PointRef[] = [];
  for (const event of events.values())
    if (!restsOnCore(event)) further.push(...refsOf(event).filter((ref) => about.has(ref)));
  const ground = groundOf(events, further);
  const isCore = (ref: PointRef): boolean => {
    const event = of(ref);
    return (
      event !== undefined &&
      restsOnCore(event) &&
      refsOf(event)[0] === ref &&
      refsOf(event).some((each) => about.has(each))
    );
  };
  return { has: (ref) => about.has(ref) || ground.has(ref) || isCore(ref) };
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
