import type { Derivation } from "@claimline/core/derive/derivation";
import type { Claim } from "@claimline/core/model/claim";
import { standingRef } from "@claimline/core/views/body";
import { speakerOf } from "@claimline/core/views/speaker";
import { STANCE_WORDS } from "@claimline/core/views/words";
import { span } from "../../lines/span.ts";
import { markOf } from "../../panes/mark.ts";
import type { Row } from "../ref.ts";

/** A statement: by its point's standing, or by its stance where the point has none. */
export function claimRow(derivation: Derivation, claim: Claim): Row {
  const ref = standingRef(derivation, claim.id);
  const speaker = speakerOf(derivation.story, claim);
  return {
    ref: { kind: "claim", id: claim.id },
    mark: [
      ref
        ? markOf(derivation.standing(ref).standing)
        : span(STANCE_WORDS[claim.stance].terminal, "quiet"),
    ],
    label: speaker.voice?.tag ?? "",
    title: claim.statement,
    side: "",
    keys: [`claim:${claim.id}`],
    group: "",
  };
}

/** Every statement, newest first in the order of replay. */
export const claimRows = (derivation: Derivation): Row[] =>
  [...derivation.story.claims.values()].toReversed().map((claim) => claimRow(derivation, claim));
