import { isSpeechAct } from "../model/event.ts";
import type { ActorId } from "../model/id.ts";
import { splitRef, type PointRef } from "../model/ref.ts";
import type { Derivation } from "../derive/derivation.ts";
import { disputesView, type DisputeView } from "./disputes.ts";
import { eventLedger, type EventLedgerView } from "./event-ledger.ts";
import type { LedgerRow } from "./ledger.ts";

/** Something said to have been done by an actor, or with it on the other side. */
export type SaidOfView = EventLedgerView & { done: boolean };

/** What is disputed around an actor: said of it and denied by it, said of it and denied by others only, and of others where it takes a side. */
export type DisputesAround = {
  byItself: DisputeView[];
  byOthers: DisputeView[];
  elsewhere: DisputeView[];
};

type IsOwn = (actor: ActorId) => boolean;

/** Every event with the actor on one side of it, in the order of the records; speech acts are not said of it but by somebody. */
export function saidOf(derivation: Derivation, own: IsOwn): SaidOfView[] {
  return [...derivation.story.events.values()]
    .filter((event) => !isSpeechAct(event) && [...event.by, ...event.toward].some(own))
    .map((event) => ({ ...eventLedger(derivation, event), done: event.by.some(own) }));
}

/** Every dispute about the actor, or in which it takes a side. */
export function disputesAround(derivation: Derivation, own: IsOwn): DisputesAround {
  const around: DisputesAround = { byItself: [], byOthers: [], elsewhere: [] };
  for (const dispute of disputesView(derivation)) {
    const event = derivation.story.events.get(splitRef(dispute.ref as PointRef).event);
    const speaks = (rows: readonly LedgerRow[]): boolean =>
      rows.some(({ speaker }) => speaker.actor !== null && own(speaker.actor));
    if (event && [...event.by, ...event.toward].some(own))
      around[speaks(dispute.ledger.down) ? "byItself" : "byOthers"].push(dispute);
    else if (speaks(dispute.ledger.up) || speaks(dispute.ledger.down))
      around.elsewhere.push(dispute);
  }
  return around;
}
