import type { Event } from "../model/event.ts";
import { fullRef, refsOf } from "../model/ground.ts";
import type { PointRef } from "../model/ref.ts";

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
