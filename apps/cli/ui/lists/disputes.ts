import type { Derivation } from "@claimline/core/derive/derivation";
import { disputeKeys, disputesView } from "@claimline/core/views/disputes";
import { markOf } from "../../panes/mark.ts";
import type { Row } from "../../panes/ref.ts";

/** The disputes as questions: contested ones, then denied ones. */
export const disputeRows = (derivation: Derivation): Row[] =>
  disputesView(derivation).map((dispute) => ({
    ref: { kind: "dispute", id: dispute.ref },
    mark: [markOf(dispute.standing.standing)],
    label: "",
    title: dispute.question,
    side: dispute.voices.flatMap((voice) => voice.tag ?? []).join(" "),
    keys: disputeKeys(dispute),
    group: dispute.standing.word.toLowerCase(),
  }));
