import type { EventId } from "../model/id.ts";
import type { Derivation } from "../derive/derivation.ts";
import { eventLedger, type EventLedgerView } from "./event-ledger.ts";
import type { PlaceView } from "./place.ts";
import { tallyWords } from "./tally.ts";
import { timelineView } from "./timeline.ts";
import { capital, inWords } from "./words.ts";

/** What is said to have happened at a place, oldest first as the timeline has it; what no text dates comes last. */
export function placeEvents(derivation: Derivation, { events }: PlaceView): EventLedgerView[] {
  const here = new Set(events.map((event) => event.id));
  return timelineView(derivation)
    .flatMap((day) => day.items)
    .filter((item) => here.has(item.id))
    .map((item) => eventLedger(derivation, derivation.story.events.get(item.id as EventId)!));
}

/** Where on the globe: "40.34° N, 46.93° E". */
export const degreesOf = ({ lat, lon }: NonNullable<PlaceView["coordinates"]>): string =>
  `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? "S" : "N"}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? "W" : "E"}`;

/** A place in a few sentences: what it is, where, and how stands what is said to have happened there. */
export function placeStand({ kind, within, coordinates, events }: PlaceView): string {
  const is = [
    capital(kind),
    within && `within ${within.name}`,
    coordinates && `at ${degreesOf(coordinates)} by a gazetteer`,
  ]
    .filter(Boolean)
    .join(" ");
  if (events.length === 0) return `${is}. Nothing is said to have happened there.`;
  const tally = tallyWords(events.map((event) => event.standing));
  const number = `${capital(inWords(events.length))} ${events.length === 1 ? "event is" : "events are"}`;
  return `${is}. ${number} said to have taken place there: ${tally}.`;
}
