import type { EventView, PointView } from "@claimline/core/views/event";
import { furtherDisputed } from "@claimline/core/views/event-ledger";
import { capital, SPEECH_ACT } from "@claimline/core/views/words";
import { measure } from "../lines/measure.ts";
import { line, quiet, span, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "./ref.ts";
import { DocBuilder } from "./doc.ts";
import { field, postLinks } from "./field.ts";
import { historyLines } from "./history.ts";
import { ledgerLines } from "./ledger.ts";
import { standingSpans } from "./mark.ts";
import { nameSpans, speakerSpans, tagOf } from "./voice.ts";
import { wayText } from "./way.ts";

const names = (speakers: EventView["by"]): string => speakers.map((each) => each.name).join(", ");

function figureLines(doc: DocBuilder, point: PointView): void {
  if (point.figures.length === 0) doc.add(line("    ", quiet("None given")));
  for (const { claim, words, speaker, standing } of point.figures)
    doc.link({ kind: "claim", id: claim }, [
      line(
        "    ",
        tagOf(speaker.voice),
        strong(words.padEnd(14)),
        " ",
        standingSpans(standing),
        quiet(`  ${speaker.name}`),
      ),
    ]);
}

function pointLines(doc: DocBuilder, point: PointView, width: number): void {
  const word = point.standing
    ? standingSpans(point.standing)
    : [span(point.kind === "quantity" ? "Figures" : "No standing", "strong")];
  const text = point.question && point.standing?.tone === "against" ? point.question : point.text;
  const head = wrap(line(quiet(`${point.letter} `), word, "  ", text), width, [span("    ")]);
  doc.gap().point(point.id);
  if (point.standing?.tone === "against") doc.link({ kind: "dispute", id: point.ref }, head);
  else doc.add(...head);
  if (point.kind === "quantity") return figureLines(doc, point);
  if (
    point.ledger &&
    point.ledger.up.length + point.ledger.down.length + point.ledger.rumours.length > 0
  )
    doc.linked(ledgerLines(point.ledger, measure(width - 2, 72)), 2);
  const shown = new Set(
    [
      ...(point.ledger?.up ?? []),
      ...(point.ledger?.down ?? []),
      ...(point.ledger?.rumours ?? []),
    ].map((row) => row.claim),
  );
  for (const row of point.statements) {
    if (shown.has(row.claim)) continue;
    const said = line(
      "    ",
      tagOf(row.speaker.voice),
      speakerSpans(row.speaker),
      ` ${row.verb}: ${row.statement}  `,
      quiet(wayText(row.chain)),
    );
    doc.link({ kind: "claim", id: row.claim }, wrap(said, width, [span("         ")]));
  }
}

/** The dossier of an event: its points, each with its standing and ledger, and what the records leave open. */
export function eventDoc(view: EventView, width: number): Doc {
  const doc = new DocBuilder();
  const about = [
    view.when ?? "No day given",
    view.places.map((place) => place.name).join(", "),
    view.speechAct ? "" : names(view.by),
  ]
    .filter(Boolean)
    .join(" · ");
  const kind = view.speechAct ? capital(SPEECH_ACT[0]) : "Event";
  doc.add(...wrap(line(quiet(`${kind}   ${about}`)), width)).gap();
  doc.add(...wrap(line(strong(view.title)), width));
  const disputed = view.disputed > 0 ? quiet(`, ${furtherDisputed(view.disputed)}`) : null;
  const head: Line = view.standing ? line(standingSpans(view.standing), disputed) : line(disputed);
  if (head.length > 0) doc.add(...wrap(head, width));
  if (view.speechAct) {
    for (const speaker of view.by)
      doc.add(
        ...wrap(
          line(
            tagOf(speaker.voice),
            nameSpans(speaker),
            "   ",
            quiet(view.chain ? wayText(view.chain) : ""),
          ),
          width,
          [span("     ")],
        ),
      );
    if (view.quote) doc.add(...wrap(line("     ", `“${view.quote}”`), width, [span("     ")]));
  }
  for (const point of view.points)
    if (!view.speechAct || point.statements.length > 0) pointLines(doc, point, width);
  field(doc, "Not in any source we hold", view.missing.join("; "), width);
  if (view.history.length > 1)
    doc.gap().add(line(strong("How its standing changed")), ...historyLines(view.history, width));
  postLinks(doc, view.posts, width);
  return doc.done();
}
