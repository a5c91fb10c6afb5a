import type { EventLedgerView } from "@claimline/core/views/event-ledger";
import type { PlaceView } from "@claimline/core/views/place";
import { placeStand } from "@claimline/core/views/place-events";
import { measure } from "../lines/measure.ts";
import { line, quiet, strong } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "./ref.ts";
import { DocBuilder } from "./doc.ts";
import { eventLedgerLines } from "./event-ledger.ts";

/** A place, and what is said to have happened there, oldest first, with both sides of each. */
export function placeDoc(view: PlaceView, events: readonly EventLedgerView[], width: number): Doc {
  const doc = new DocBuilder();
  const narrow = measure(width);
  doc.add(line(quiet("Place"))).gap();
  doc.add(...wrap(line(strong(view.name)), narrow));
  doc.add(...wrap(line(placeStand(view)), narrow));
  if (view.aliases.length > 0)
    doc.add(...wrap(line(quiet(`Also ${view.aliases.join(", ")}`)), narrow));
  if (view.within)
    doc.over({ kind: "place", id: view.within.id }, [line(quiet("Within "), view.within.name)]);
  const at = view.coordinates;
  if (at)
    doc.add(
      ...wrap(line(quiet(`Coordinates added by us, from ${at.origin} (${at.precision})`)), narrow),
    );
  if (events.length > 0)
    doc.gap().add(line(strong("Said to have happened there"), quiet("   oldest first")));
  for (const event of events) eventLedgerLines(doc, event, width);
  return doc.done();
}
