import type { ClaimView } from "@claimline/core/views/claim";
import { chainText } from "@claimline/core/views/chain";
import { measure } from "../lines/measure.ts";
import { line, quiet, span, strong } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "../ui/ref.ts";
import { DocBuilder } from "./doc.ts";
import { postLinks, recordRow } from "./field.ts";
import { ledgerLines } from "./ledger.ts";
import { standingSpans } from "./mark.ts";
import { speakerSpans, tagOf } from "./voice.ts";

/** A statement: who and what, what answers it, and its record as it stands in the log. */
export function claimDoc(view: ClaimView, width: number): Doc {
  const doc = new DocBuilder();
  const narrow = measure(width);
  doc
    .add(
      ...wrap(
        line(tagOf(view.row.speaker.voice), speakerSpans(view.row.speaker), " ", view.row.verb),
        width,
        [span("     ")],
      ),
    )
    .gap();
  doc.add(...wrap(line(strong(view.row.statement)), narrow));
  if (view.row.quote) doc.add(...wrap(line(`“${view.row.quote}”`), narrow));
  doc
    .gap()
    .link(
      { kind: "event", id: view.event.ref },
      wrap(line(quiet("About  "), view.event.point), narrow, [span("       ")]),
    );
  if (view.standing) doc.add(...wrap(line(quiet("Stands "), standingSpans(view.standing)), width));
  if (view.ledger && view.ledger.up.length + view.ledger.down.length > 0)
    doc.gap().linked(ledgerLines(view.ledger, measure(width, 74)));
  doc.gap().add(line(strong("Its record")));
  recordRow(doc, "stance", view.row.stance, width);
  if (view.certainty) recordRow(doc, "certainty", view.certainty, width);
  recordRow(doc, "said", view.said, width);
  recordRow(doc, "how", view.how?.replaceAll("-", " ") ?? null, width);
  recordRow(doc, "channel", view.channel, width);
  if (view.value)
    recordRow(
      doc,
      "figure",
      `${view.value.words} (${view.value.modality.replaceAll("-", " ")}, ${view.value.is}); ${view.value.measure}${view.value.asOf ? `; as of ${view.value.asOf}` : ""}`,
      width,
    );
  recordRow(
    doc,
    "in print",
    chainText({ channel: null, relays: [], gap: false, prints: view.row.chain.prints }),
    width,
  );
  recordRow(
    doc,
    "counts for",
    view.voice?.name ?? null,
    width,
    "nobody: no voice stands behind it",
  );
  recordRow(doc, "id", `claim:${view.id}`, width);
  if (view.revises)
    doc.link({ kind: "claim", id: view.revises }, [line(quiet("revises      "), view.revises)]);
  for (const by of view.revisedBy)
    doc.link({ kind: "claim", id: by }, [line(quiet("revised by   "), by)]);
  if (view.sameUtterance.length > 0) doc.gap().add(line(strong("Said with it")));
  for (const other of view.sameUtterance)
    doc.link(
      { kind: "claim", id: other.id },
      wrap(
        line(other.standing && [...standingSpans(other.standing), span("  ")], other.statement),
        narrow,
        [span("  ")],
      ),
    );
  postLinks(doc, view.posts, width);
  return doc.done();
}
