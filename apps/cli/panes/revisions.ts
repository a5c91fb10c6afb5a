import type { Passage } from "@claimline/core/views/diff";
import type { RevisionView } from "@claimline/core/views/revisions";
import { counted } from "@claimline/core/views/words";
import { measure } from "../lines/measure.ts";
import { line, past, quiet, span, strong, type Line, type Span } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { DocBuilder } from "./doc.ts";

const SET_IN = [span("  ")];

const NO_BREAK = "\u00a0";

/* Added and removed words have brackets of their own: a terminal without colours tells them, too. */
const BRACKETS = { del: ["[-", "-]", "struck"], ins: ["{+", "+}", "added"] } as const;

/** The words of a difference; the blank before a changed word is nobody's change. */
export const passageSpans = (passages: readonly Passage[]): Span[] =>
  passages.flatMap((each): Span[] => {
    if (each.op === "keep") return [span(each.text)];
    if (each.op === "skip")
      return [
        quiet(` ${`… ${counted(each.words, "word")} as before …`.replaceAll(" ", NO_BREAK)}`),
      ];
    const [open, close, style] = BRACKETS[each.op];
    const text = each.text.trimStart();
    const blank = each.text.slice(0, each.text.length - text.length);
    return [span(blank), quiet(open), span(text, style), quiet(close)];
  });

const difference = (passages: readonly Passage[] | null, width: number): Line[] =>
  passages ? wrap([...SET_IN, ...passageSpans(passages)], width, SET_IN) : [];

/** What a post said before, newest first, word by word. Nothing is erased. */
export function revisionLines(
  doc: DocBuilder,
  revisions: readonly RevisionView[],
  width: number,
): void {
  if (revisions.length === 0) return;
  const narrow = measure(width);
  const remark = quiet(
    `   ${counted(revisions.length, "version")}, newest first; nothing is erased`,
  );
  doc.gap().add(...wrap(line(strong("What it said before"), remark), width));
  for (const { version, recorded, note, headline, body, retracted } of revisions) {
    const why = version === 1 ? "As first published." : (note ?? "The editor gave no reason.");
    doc
      .gap()
      .add(
        ...wrap(
          line(
            past(`Version ${version}`),
            quiet(`, ${recorded}. `),
            why,
            retracted && " Withdrawn.",
          ),
          narrow,
          SET_IN,
        ),
      )
      .add(...difference(headline, narrow), ...difference(body, narrow));
  }
}
