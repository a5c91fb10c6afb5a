import type { ParagraphView, SourceView } from "@claimline/core/views/source";
import { takenText } from "@claimline/core/views/coverage";
import { capital } from "@claimline/core/views/words";
import { line, past, quiet, span, strong } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "./ref.ts";
import { coverageLines } from "./coverage.ts";
import { DocBuilder } from "./doc.ts";
import { recordRow } from "./field.ts";
import { markOf } from "./mark.ts";

const NUMBER = 6;

function paragraphLines(doc: DocBuilder, paragraph: ParagraphView, width: number): void {
  let lead = quiet(`¶${paragraph.number}`.padEnd(NUMBER));
  const hang = [span(" ".repeat(NUMBER + 2))];
  const next = (): typeof lead => {
    const own = lead;
    lead = span(" ".repeat(NUMBER));
    return own;
  };
  for (const { row, standing, repeats } of paragraph.claims)
    doc.link(
      { kind: "claim", id: row.claim },
      wrap(
        line(
          next(),
          markOf(standing?.standing),
          " ",
          strong(row.speaker.name),
          ` ${row.verb}: `,
          row.statement,
          repeats !== null && quiet("  repeats"),
        ),
        width,
        hang,
      ),
    );
  for (const { id, title, by, repeats } of paragraph.speechActs)
    doc.link(
      { kind: "event", id },
      wrap(
        line(
          next(),
          markOf("not-assessable"),
          " ",
          strong(by.map((each) => each.name).join(", ")),
          ` ${title}`,
          repeats !== null && quiet("  repeats"),
        ),
        width,
        hang,
      ),
    );
  for (const reason of paragraph.leftOut)
    doc.add(...wrap(line(next(), quiet(`  Left out: ${reason}`)), width, hang));
  if (paragraph.claims.length + paragraph.speechActs.length + paragraph.leftOut.length === 0)
    doc.add(line(next(), past("  Unaccounted for")));
}

/** A source: the text's own fields, then what came of each paragraph. */
export function sourceDoc(view: SourceView, width: number): Doc {
  const doc = new DocBuilder();
  doc.add(line(quiet(`Source ${view.label}   ${capital(view.describes)}`))).gap();
  doc.add(...wrap(line(strong(view.title ?? "Without a title")), width)).gap();
  recordRow(doc, "outlet", view.outlet?.name ?? null, width);
  recordRow(
    doc,
    "published",
    view.published &&
      (view.inferred ? `${view.published}, inferred: ${view.inferred}` : view.published),
    width,
  );
  recordRow(doc, "language", `${view.language}${view.translated ? ", translated" : ""}`, width);
  recordRow(doc, "paragraphs", `${view.first} to ${view.last} of ${view.file}`, width);
  recordRow(doc, "hash", view.hash, width);
  recordRow(doc, "taken", takenText(view.counts), width);
  if (view.shared.length > 0)
    recordRow(
      doc,
      "shares",
      [
        ...new Set(
          view.shared.map(
            (run) => `${run.length} words with ${run.label} ¶${run.there} in ¶${run.paragraph}`,
          ),
        ),
      ].join("; "),
      width,
    );
  doc
    .gap()
    .add(line(strong("Paragraph by paragraph")), ...coverageLines(view, width))
    .gap();
  for (const paragraph of view.paragraphs) paragraphLines(doc, paragraph, width);
  return doc.done();
}
