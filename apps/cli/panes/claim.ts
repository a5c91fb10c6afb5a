import type { ClaimView } from "@claimline/core/views/claim";
import { chainText } from "@claimline/core/views/chain";
import { counted } from "@claimline/core/views/words";
import { measure } from "../lines/measure.ts";
import { line, quiet, span, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "./ref.ts";
import { DocBuilder } from "./doc.ts";
import { postLinks, recordRow } from "./field.ts";
import { ledgerLines } from "./ledger.ts";
import { standingSpans } from "./mark.ts";
import { speakerSpans, TAG, tagOf } from "./voice.ts";
import { wayText } from "./way.ts";

const HANG = span(" ".repeat(TAG));

/* What it is about, how that stands and how it came to us: their names take so many cells. */
const NAME = 7;

const named = (doc: DocBuilder, name: string, text: Line, width: number): DocBuilder =>
  doc.add(...wrap(line(quiet(name.padEnd(NAME)), text), width, [span(" ".repeat(NAME))]));

/** Who and what, and the point that it is about with its standing. */
function head(doc: DocBuilder, { row, event, standing }: ClaimView, width: number): void {
  const { speaker, verb, statement, quote } = row;
  const narrow = measure(width);
  doc
    .add(...wrap(line(tagOf(speaker.voice), speakerSpans(speaker), " ", verb), width, [HANG]))
    .gap();
  doc.add(...wrap(line(strong(statement)), narrow));
  if (quote) doc.add(...wrap(line(`“${quote}”`), narrow));
  doc
    .gap()
    .over(
      { kind: "event", id: event.ref },
      wrap(line(quiet("About".padEnd(NAME)), event.point), narrow, [span(" ".repeat(NAME))]),
    );
  if (standing) named(doc, "Stands", standingSpans(standing), width);
}

const ledger = (doc: DocBuilder, view: ClaimView, width: number): void => {
  if (view.ledger && view.ledger.up.length + view.ledger.down.length > 0)
    doc.gap().linked(ledgerLines(view.ledger, measure(width, 74)));
};

/** A statement as its row in a list is chosen: what it says and how that stands; both sides only where there are two. */
function briefDoc(view: ClaimView, width: number): Doc {
  const doc = new DocBuilder();
  head(doc, view, width);
  if (view.standing?.tone === "against") ledger(doc, view, width);
  else {
    if (view.why) named(doc, "", [span(view.why.sentence)], measure(width));
    named(doc, "From", [span(wayText(view.row.chain))], width);
  }
  const { sameUtterance: others, posts } = view;
  const more = [
    "its record",
    others.length > 0 && `${others.length} said with it`,
    posts.length > 0 && `told in ${counted(posts.length, "post")}`,
  ].filter(Boolean);
  doc.gap().add(...wrap(line(strong("Enter".padEnd(NAME)), quiet(more.join(", "))), width));
  return doc.done();
}

/** A statement: who and what, what answers it, and its record as it stands in the log; `brief` beside the list that it is chosen in. */
export function claimDoc(view: ClaimView, width: number, brief: boolean): Doc {
  if (brief) return briefDoc(view, width);
  const doc = new DocBuilder();
  const narrow = measure(width);
  head(doc, view, width);
  ledger(doc, view, width);
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
