import type { DisputeDossier } from "@claimline/core/views/dispute";
import type { LedgerRow } from "@claimline/core/views/ledger";
import type { LineItem } from "@claimline/core/views/line";
import { counted } from "@claimline/core/views/words";
import { isEndless, measure } from "../lines/measure.ts";
import { denial, line, quiet, rule, span, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "./ref.ts";
import { DocBuilder } from "./doc.ts";
import { columnOf, facedDoc } from "./faced.ts";
import { field, postLinks } from "./field.ts";
import { historyLines } from "./history.ts";
import type { Linked } from "./ledger.ts";
import { standingSpans } from "./mark.ts";
import { speakerSpans, TAG, tagOf } from "./voice.ts";
import { wayText } from "./way.ts";

/** From here on both sides have room beside each other. */
const FACED = 60;
const HANG = span(" ".repeat(TAG));

/** What somebody put forward: who, in which words, and the way it took to us. */
function rowLines(row: LedgerRow, when: string, width: number): Linked[] {
  const verb = row.stance === "denies" ? denial(row.verb) : span(row.verb);
  const who = line(
    tagOf(row.speaker.voice),
    speakerSpans(row.speaker),
    " ",
    verb,
    row.implied && quiet(", implied"),
    row.joint && quiet(", joint"),
  );
  const words = row.quote ? `“${row.quote}”` : row.statement;
  const way = [wayText(row.chain), when].filter(Boolean).join(" · ");
  // Told, a statement is one sentence.
  if (isEndless(width))
    return [{ line: line(who, ": ", words, "  ", way), ref: { kind: "claim", id: row.claim } }];
  const said = (part: Line): Line[] => wrap(line(HANG, part), width, [HANG]);
  const lines = [...wrap(who, width, [HANG]), ...said([span(words)]), ...said([quiet(way)])];
  return lines.map((each, at) => ({
    line: each,
    ref: at === 0 ? { kind: "claim", id: row.claim } : null,
  }));
}

/** One side: its heading and all that is put forward for it, the earliest first. */
function sideLines(head: Line, items: readonly LineItem[], none: string, width: number): Linked[] {
  const plain = (each: Line): Linked => ({ line: each, ref: null });
  return [
    plain(head),
    plain([rule("─".repeat(width))]),
    ...(items.length === 0 ? wrap([quiet(none)], width).map(plain) : []),
    ...items.flatMap(({ row, when }, at) => [
      ...(at > 0 ? [plain([])] : []),
      ...rowLines(row, when, width),
    ]),
  ];
}

/** Both sides in equal room: face to face, or where there is none for that, one above the other as on the line. */
function sides(doc: DocBuilder, { line: view }: DisputeDossier, width: number): void {
  const wide = width >= FACED && !isEndless(width);
  const each = wide ? columnOf(width) : width;
  const up = sideLines(line(strong("┴ Says so")), view.up, "Nobody named says so", each);
  const down = sideLines(line(denial("┬ Denies")), view.down, view.none ?? "", each);
  doc.gap();
  if (wide) doc.append(facedDoc(up, down, width));
  else doc.linked(up).gap().linked(down);
}

/** What is said of the same point without weight for either side. */
function beside(
  doc: DocBuilder,
  { dispute, line: view, event }: DisputeDossier,
  width: number,
): void {
  const weighed = new Set([...view.up, ...view.down].flatMap(({ row }) => row.claims));
  const point = event.points.find((each) => each.ref === dispute.ref);
  const rows = (point?.statements ?? []).filter((row) => !weighed.has(row.claim));
  if (rows.length === 0) return;
  doc.gap().add(line(strong("Beside it"), quiet("   without weight for either side")));
  for (const row of rows) doc.linked(rowLines(row, "", measure(width)));
}

/** The dossier of a dispute: the question, both sides face to face, what else is disputed through it, and what is open. */
export function disputeDoc(dossier: DisputeDossier, width: number): Doc {
  const doc = new DocBuilder();
  const { dispute, why, event } = dossier;
  const narrow = measure(width);
  const since = dispute.since ? `   since ${dispute.since.label}` : "";
  doc.add(...wrap(line(quiet(`Dispute${since}`)), width)).gap();
  doc.add(...wrap(line(strong(dispute.question)), narrow));
  doc.add(...wrap(line(standingSpans(dispute.standing)), narrow));
  doc.add(...wrap(line(why.sentence), narrow));
  sides(doc, dossier, width);
  beside(doc, dossier, width);
  if (dispute.implied.length > 0) doc.gap().add(line(strong("Disputed only through this")));
  for (const { ref, text, standing } of dispute.implied)
    doc.link(
      { kind: "event", id: ref },
      wrap(line(standingSpans(standing), "  ", text), narrow, [span("  ")]),
    );
  field(doc, "Not in any source we hold", event.missing.join("; "), width);
  if (event.history.length > 1)
    doc.gap().add(line(strong("How its standing changed")), ...historyLines(event.history, width));
  doc
    .gap()
    .link(
      { kind: "event", id: event.id },
      wrap(
        line(
          quiet("The event  "),
          event.title,
          quiet(`, ${counted(event.points.length, "point")}`),
        ),
        narrow,
        [span("  ")],
      ),
    );
  postLinks(doc, event.posts, width);
  return doc.done();
}
