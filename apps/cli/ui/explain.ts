import type { Derivation } from "@claimline/core/derive/derivation";
import { claimView } from "@claimline/core/views/claim";
import { disputeDossier } from "@claimline/core/views/dispute";
import { eventView } from "@claimline/core/views/event";
import { postView } from "@claimline/core/views/post";
import { whyView } from "@claimline/core/views/standing";
import type { Explained } from "../panes/why.ts";
import { recordId } from "./docs.ts";
import type { Ref } from "../panes/ref.ts";

/** What has a standing in a record, and why it stands so. */
export function explain(derivation: Derivation, ref: Ref): Explained[] {
  const id = recordId(ref);
  if (ref.kind === "post")
    return (postView(derivation, id)?.marks ?? []).map((mark) => ({
      letter: mark.letter,
      text: mark.text,
      why: whyView(derivation, derivation.standing(mark.ref)),
    }));
  if (ref.kind === "dispute") {
    const dossier = disputeDossier(derivation, ref.id);
    if (dossier) return [{ letter: "", text: dossier.dispute.question, why: dossier.why }];
  }
  if (ref.kind === "event" || ref.kind === "dispute") {
    const view = eventView(derivation, id);
    const points = (view?.points ?? []).flatMap(({ letter, text, why }) =>
      why ? [{ letter, text, why }] : [],
    );
    return points.length === 0 && view?.why
      ? [{ letter: "", text: view.title, why: view.why }]
      : points;
  }
  const claim = ref.kind === "claim" ? claimView(derivation, id) : null;
  return claim?.why ? [{ letter: "", text: claim.event.point, why: claim.why }] : [];
}
