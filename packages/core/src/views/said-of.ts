import { isSpeechAct } from "../model/event.ts";
import type { ActorId } from "../model/id.ts";
import { joinRef, splitRef, type PointRef } from "../model/ref.ts";
import type { Derivation } from "../derive/derivation.ts";
import { disputesView, type DisputeView } from "./disputes.ts";
import { ledgerView, type LedgerView } from "./ledger.ts";
import { standingView, type StandingView } from "./standing.ts";

/** Something said to have been done by an actor, or with it on the other side. */
export type SaidOfView = {
  id: string;
  title: string;
  /** Said to have been done by it; else it is the other side. */
  done: boolean;
  /** Null for an event of which only counts are given. */
  standing: StandingView | null;
  /** Null where nobody puts anything forward that counts for the one or the other side. */
  ledger: LedgerView | null;
  /** Further points that are contested or denied. */
  disputed: number;
};

/** What is disputed around an actor: said of it and denied by it, said of it and denied by others only, and of others where it takes a side. */
export type DisputesAround = {
  byItself: DisputeView[];
  byOthers: DisputeView[];
  elsewhere: DisputeView[];
};

type IsOwn = (actor: ActorId) => boolean;

const isDenied = (derivation: Derivation, ref: string): boolean =>
  derivation.has(ref) && ["contested", "denied"].includes(derivation.standing(ref).standing);

/** Every event with the actor on one side of it, in the order of the records; speech acts are not said of it but by somebody. */
export function saidOf(derivation: Derivation, own: IsOwn): SaidOfView[] {
  return [...derivation.story.events.values()]
    .filter((event) => !isSpeechAct(event) && [...event.by, ...event.toward].some(own))
    .map((event) => {
      const standing = derivation.has(event.id) ? derivation.standing(event.id) : null;
      const core = joinRef(event.id, event.points[0]!.id);
      const ledger = standing && ledgerView(derivation, standing, derivation.about(core));
      const rows = ledger ? [...ledger.up, ...ledger.down, ...ledger.rumours] : [];
      return {
        id: event.id,
        title: event.title,
        done: event.by.some(own),
        standing: standing && standingView(standing),
        ledger: rows.length > 0 ? ledger : null,
        disputed: event.points
          .slice(1)
          .filter((point) => isDenied(derivation, joinRef(event.id, point.id))).length,
      };
    });
}

/** Every dispute about the actor, or in which it takes a side. */
export function disputesAround(derivation: Derivation, own: IsOwn): DisputesAround {
  const around: DisputesAround = { byItself: [], byOthers: [], elsewhere: [] };
  for (const dispute of disputesView(derivation)) {
    const event = derivation.story.events.get(splitRef(dispute.ref as PointRef).event);
    const speaks = (rows: LedgerView["up"]): boolean =>
      rows.some(({ speaker }) => speaker.actor !== null && own(speaker.actor));
    if (event && [...event.by, ...event.toward].some(own))
      around[speaks(dispute.ledger.down) ? "byItself" : "byOthers"].push(dispute);
    else if (speaks(dispute.ledger.up) || speaks(dispute.ledger.down))
      around.elsewhere.push(dispute);
  }
  return around;
}
