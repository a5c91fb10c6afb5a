import type { Derivation } from "@claimline/core/derive/derivation";
import type { Claim } from "@claimline/core/model/claim";
import { dayOf, whenWords } from "@claimline/core/views/dates";
import { firstCiting } from "@claimline/core/views/postref";
import { standingRef } from "@claimline/core/views/body";
import { speakerOf } from "@claimline/core/views/speaker";
import { STANCE_WORDS } from "@claimline/core/views/words";
import { span } from "../../lines/span.ts";
import { markOf } from "../../panes/mark.ts";
import type { Row } from "../ref.ts";

/* Where no voice has letters: the text that it stands in. */
const sourceLabel = ({ story }: Derivation, { appearances: [first] }: Claim): string =>
  (first && story.sources.get(first.source)?.label) ?? "";

/**
 * A statement: by its point's standing, or by its stance where the point has none. Among records of other kinds it
 * says what it is instead of when it was told. What is seen of it is worked out for the rows that are shown, and no others.
 */
export const claimRow = (derivation: Derivation, claim: Claim, among = false): Row => ({
  ref: { kind: "claim", id: claim.id },
  get mark() {
    const ref = standingRef(derivation, claim.id);
    return [
      ref
        ? markOf(derivation.standing(ref).standing)
        : span(STANCE_WORDS[claim.stance].terminal, "quiet"),
    ];
  },
  get label() {
    const { voice } = speakerOf(derivation.story, claim);
    return voice?.tag ?? sourceLabel(derivation, claim);
  },
  title: claim.statement,
  side: among ? "claim" : "",
  keys: [`claim:${claim.id}`],
  get group() {
    const post = among ? null : firstCiting(derivation, "claim", claim.id);
    return post ? whenWords(dayOf(post.at)) : "";
  },
});

/** Every statement, newest first in the order of replay. */
export const claimRows = (derivation: Derivation): Row[] =>
  [...derivation.story.claims.values()].toReversed().map((claim) => claimRow(derivation, claim));
