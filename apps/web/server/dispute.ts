import type { Derivation } from "@claimline/core/derive/derivation";
import type { PointRef } from "@claimline/core/model/ref";
import { disputeOf, disputesView, type DisputeView } from "@claimline/core/views/disputes";
import { eventView, type EventView } from "@claimline/core/views/event";
import { historyOf } from "@claimline/core/views/history";
import { lineView, type LineView } from "@claimline/core/views/line";
import { whyView, type WhyView } from "@claimline/core/views/standing";
import { withdrawnDispute } from "@claimline/core/views/withdrawn";
import { similar } from "@claimline/core/text/similar";
import type { Ask } from "./page.ts";
import type { Problem } from "./problem.ts";
import type { Withdrawal } from "./withdrawn.ts";

export type DisputePage = {
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

/** The dossier of one point: `event.point`. A point that nobody denies has its event's page, and no page of its own. */
export function disputePage({ derivation, ref }: Ask): DisputePage | Withdrawal | Problem {
  const dispute = disputeOf(derivation, ref.replace(".", "#"));
  const event = dispute && eventView(derivation, dispute.event);
  if (dispute && event)
    return {
      dispute,
      line: lineView(derivation, dispute.ledger),
      why: whyOf(derivation, dispute),
      event: { ...event, history: historyOf(derivation, dispute.ref) },
    };
  const takenOut = withdrawnDispute(derivation, ref);
  if (takenOut) return { takenOut, word: "dispute" };
  const all = disputesView(derivation);
  const near = similar(
    ref,
    all.map((each) => each.id),
  );
  const of = ref.split(".")[0]!;
  const known = derivation.story.events.has(of as never);
  return {
    status: 404,
    heading: "No such dispute",
    text: known
      ? `Nobody in our sources denies ${ref}.`
      : `The story holds no point with the address ${ref}.`,
    hint: null,
    near: [
      ...(known ? [{ path: `/event/${of}`, label: of, note: "Event" }] : []),
      ...(near.length > 0 ? near : all.slice(0, 4).map((each) => each.id)).map((id) => ({
        path: `/dispute/${id}`,
        label: id,
        note: "Dispute",
      })),
    ],
    search: of.replaceAll("-", " "),
  };
}
