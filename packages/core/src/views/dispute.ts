import type { Derivation } from "../derive/derivation.ts";
import type { PointRef } from "../model/ref.ts";
import { disputeOf, type DisputeView } from "./disputes.ts";
import { eventView, type EventView } from "./event.ts";
import { historyOf } from "./history.ts";
import { lineView, type LineView } from "./line.ts";
import { whyView, type WhyView } from "./standing.ts";

/** All that is known of one dispute; the history in `event` is that of the disputed point. */
export type DisputeDossier = {
  dispute: DisputeView;
  line: LineView;
  why: WhyView;
  event: EventView;
};

/** A count's reasons are those of the figure that somebody denies: the point itself has no standing. */
const whyOf = (derivation: Derivation, { ref, standing }: DisputeView): WhyView =>
  whyView(
    derivation,
    derivation.standing(standing.of),
    derivation
      .about(ref as PointRef)
      .filter(({ stance }) => stance === "comments" || stance === "queries").length,
  );

/** The dossier of the dispute about a point (`event#point`), or about one that it is disputed through. Null if nobody denies it. */
export function disputeDossier(derivation: Derivation, ref: string): DisputeDossier | null {
  const dispute = disputeOf(derivation, ref);
  const event = dispute && eventView(derivation, dispute.event);
  if (!dispute || !event) return null;
  return {
    dispute,
    line: lineView(derivation, dispute.ledger),
    why: whyOf(derivation, dispute),
    event: { ...event, history: historyOf(derivation, dispute.ref) },
  };
}
