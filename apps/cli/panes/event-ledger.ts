import { furtherDisputed, type EventLedgerView } from "@claimline/core/views/event-ledger";
import { measure } from "../lines/measure.ts";
import { line, quiet, span, strong } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { DocBuilder } from "./doc.ts";
import { ledgerLines } from "./ledger.ts";
import { standingSpans } from "./mark.ts";

/** An event in a list of events: how it stands, when, and both sides of it on its line. */
export function eventLedgerLines(doc: DocBuilder, event: EventLedgerView, width: number): void {
  const { id, title, when, standing, ledger, disputed } = event;
  const further = disputed > 0 ? `. ${furtherDisputed(disputed)}` : "";
  doc
    .gap()
    .link(
      { kind: "event", id },
      wrap(
        line(
          standing ? standingSpans(standing) : strong("Counts only"),
          "  ",
          title,
          quiet(`   ${when ?? "No day given"}${further}`),
        ),
        width,
        [span("  ")],
      ),
    );
  if (ledger) doc.linked(ledgerLines(ledger, measure(width - 2, 72)), 2);
}
