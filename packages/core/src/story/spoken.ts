import type { Event } from "../model/event.ts";
import { fullRef } from "../model/ground.ts";
import { joinRef, type PointRef } from "../model/ref.ts";

/**
 * An event without the points that nobody has spoken to yet: they would say what is to come (rule T4).
 * Its core stays. The same object if nothing was left out.
 */
export function withoutUnspoken(event: Event, spoken: { has: (ref: PointRef) => boolean }): Event {
  let whole = true;
  const there = (local: string): boolean => spoken.has(fullRef(event, local));
  const points = event.points.flatMap((point, index) => {
    if (index > 0 && !spoken.has(joinRef(event.id, point.id))) {
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
