import type { Derivation } from "@claimline/core/derive/derivation";
import type { Claim } from "@claimline/core/model/claim";
import type { ClaimId } from "@claimline/core/model/id";
import { dayOf, whenWords } from "@claimline/core/views/dates";
import { firstCiting } from "@claimline/core/views/postref";
import { standingRef } from "@claimline/core/views/body";
import { speakerOf } from "@claimline/core/views/speaker";
import { STANCE_WORDS } from "@claimline/core/views/words";
import { span } from "../../lines/span.ts";
import { markOf } from "../../panes/mark.ts";
import type { Row } from "../../panes/ref.ts";
import { Rows } from "../../panes/rows.ts";

/* Where no voice has letters: the text that it stands in. */
const sourceLabel = ({ story }: Derivation, { appearances: [first] }: Claim): string =>
  (first && story.sources.get(first.source)?.label) ?? "";

/**
 * A statement: by its point's standing, or by its stance where the point has none. Among records of other kinds it
 * does not say when it was told; they say what they are, and it has its speaker. What is seen of it is worked out for
 * the rows that are shown, and no others.
 */
class ClaimRow implements Row {
  private readonly derivation: Derivation;
  private readonly claim: Claim;
  private readonly among: boolean;

  constructor(derivation: Derivation, claim: Claim, among: boolean) {
    this.derivation = derivation;
    this.claim = claim;
    this.among = among;
  }
  get ref(): Row["ref"] {
    return { kind: "claim", id: this.claim.id };
  }
  get mark(): Row["mark"] {
    const ref = standingRef(this.derivation, this.claim.id);
    return [
      ref
        ? markOf(this.derivation.standing(ref).standing)
        : span(STANCE_WORDS[this.claim.stance].terminal, "quiet"),
    ];
  }
  get label(): string {
    const { voice } = speakerOf(this.derivation.story, this.claim);
    return voice?.tag ?? sourceLabel(this.derivation, this.claim);
  }
  get title(): string {
    return this.claim.statement;
  }
  get side(): string {
    return "";
  }
  get keys(): Row["keys"] {
    return [`claim:${this.claim.id}`];
  }
  get group(): string {
    const post = this.among ? null : firstCiting(this.derivation, "claim", this.claim.id);
    return post ? whenWords(dayOf(post.at)) : "";
  }
}

/** The row of a statement, alone or among records of other kinds. */
export const claimRow = (derivation: Derivation, claim: Claim, among = false): Row =>
  new ClaimRow(derivation, claim, among);

/** Every statement, newest first in the order of replay. */
export function claimRows(derivation: Derivation): Rows {
  const { claims: known } = derivation.story;
  const claims = known.all;
  return new Rows(
    claims.length,
    (index) => claimRow(derivation, claims.at(-1 - index)!),
    ({ kind, id }) => {
      const claim = kind === "claim" && known.get(id as ClaimId);
      return claim ? claims.length - 1 - claims.indexOf(claim) : -1;
    },
  );
}
