import type { MarkedView, PostView } from "@claimline/core/views/post";
import type { NoteView } from "@claimline/core/views/notes";
import { lineWidth } from "../lines/fit.ts";
import { measure } from "../lines/measure.ts";
import { line, quiet, span, strong, type Line, type Style } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc, Ref } from "./ref.ts";
import { bodyLines } from "./body.ts";
import { DocBuilder } from "./doc.ts";
import { ledgerLines } from "./ledger.ts";
import { markOf, standingSpans } from "./mark.ts";
import { revisionLines } from "./revisions.ts";
import { nameSpans, tagOf, TAG } from "./voice.ts";
import { wayText } from "./way.ts";

const NOTE_MARKS: Partial<Record<NoteView["kind"], Parameters<typeof markOf>[0]>> = {
  denied: "denied",
  denies: "denied",
  superseded: "superseded",
  replaces: "superseded",
  withdrawn: "retracted",
};

/** What was learned about a post in it or since, above its text. */
function noteLines(notes: readonly NoteView[], width: number): Line[] {
  return notes.flatMap(({ kind, tone, lead, text, posts }) => {
    const mark = NOTE_MARKS[kind];
    const style: Style = tone === "against" ? "denial" : tone === "past" ? "past" : "strong";
    const where = posts.map((post) => post.label).join("; ");
    return wrap(
      line(
        mark && markOf(mark),
        mark && " ",
        span(lead, style),
        ` ${text}`,
        where && quiet(` (${where})`),
      ),
      measure(width),
      [span("  ")],
    );
  });
}

/** Where a mark of a post leads: to the figure's claim, else to its event. */
const target = (mark: MarkedView): Ref =>
  mark.ref.startsWith("claim:")
    ? { kind: "claim", id: mark.ref.slice(6) }
    : { kind: "event", id: mark.ref };

function attribution(mark: MarkedView, width: number): Line[] {
  return mark.speakers.flatMap(({ speaker, chain }) => {
    const row = (short: boolean): Line =>
      line(
        tagOf(speaker.voice),
        short ? strong(speaker.name) : nameSpans(speaker),
        "   ",
        quiet(wayText(chain)),
      );
    return lineWidth(row(false)) <= width
      ? [row(false)]
      : wrap(row(true), width, [span(" ".repeat(TAG))]);
  });
}

function markLines(doc: DocBuilder, mark: MarkedView, width: number, brief: boolean): void {
  const title = line(quiet(`${mark.letter} `), standingSpans(mark.standing), "  ", mark.text);
  const heads = wrap(title, width, [span("    ")]);
  if (mark.disputed || (!brief && mark.kind === "point" && mark.ledger.up.length > 0)) {
    doc.link(target(mark), heads);
    if (!brief) doc.gap();
    doc.linked(ledgerLines(mark.ledger, measure(width - 2, 72)), 2).gap();
    return;
  }
  const [first] = mark.speakers;
  const short = first && line("   ", quiet(`${first.speaker.name}, ${wayText(first.chain)}`));
  if (brief && short && heads.length === 1 && lineWidth(title) + lineWidth(short) <= width)
    doc.link(target(mark), [line(title, short)]);
  else {
    doc
      .link(target(mark), heads)
      .add(...attribution(mark, width - 2).map((each) => line("  ", each)));
    if (!brief) doc.gap();
  }
}

/**
 * A post: notes, text, and a ledger for each disputed point. `brief` leaves out what the list above it shows,
 * and draws what nobody disputes on one line.
 */
export function postDoc(post: PostView, width: number, brief: boolean): Doc {
  const doc = new DocBuilder();
  if (!brief) {
    doc.add(line(quiet(`${post.day}   post ${post.order} of ${post.ofDay}`))).gap();
    doc.add(...wrap(line(strong(post.headline)), measure(width)));
  }
  doc.add(...noteLines(post.notes, width)).gap();
  doc.add(...bodyLines(post.blocks, width)).gap();
  for (const mark of post.marks) markLines(doc, mark, width, brief);
  revisionLines(doc, post.revisions, width);
  const prints = post.prints.map((print) => `${print.label} ¶${print.paragraphs}`).join(", ");
  if (prints) doc.gap().add(line(quiet(`Retells ${prints}`)));
  return doc.done();
}
