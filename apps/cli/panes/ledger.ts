import type { LedgerRow, LedgerView } from "@claimline/core/views/ledger";
import { fit, lineWidth } from "../lines/fit.ts";
import { denial, line, quiet, span, type Line, type Span } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Ref } from "./ref.ts";
import { speakerSpans, tagOf, TAG } from "./voice.ts";
import { wayText } from "./way.ts";

/* Above the line the stem stands near its beginning; below it, it hangs further in. */
const UP = 2;
const DOWN = 6;

/** A line that a pane can follow to a record. */
export type Linked = { line: Line; ref: Ref | null };

function rowLines(row: LedgerRow, stem: Span, at: number, width: number): Linked[] {
  const lead = line(" ".repeat(at), stem, " ");
  const verb = row.stance === "denies" ? denial(row.verb) : span(row.verb);
  const said = (short: boolean): Line =>
    line(
      tagOf(row.speaker.voice),
      speakerSpans(row.speaker, short),
      " ",
      verb,
      row.implied && quiet(", implied"),
      row.joint && quiet(", joint"),
    );
  const chain = quiet(wayText(row.chain));
  const ref: Ref = { kind: "claim", id: row.claim };
  for (const short of [false, true]) {
    const one = line(lead, said(short), "   ", chain);
    if (lineWidth(one) <= width) return [{ line: one, ref }];
  }
  const hang = line(lead, " ".repeat(TAG));
  const lines = [
    ...wrap(line(lead, said(true)), width, hang),
    ...wrap(line(hang, chain), width, hang),
  ];
  return lines.map((each, index) => ({ line: each, ref: index === 0 ? ref : null }));
}

/** The bar with the feet of its stems. */
function bar(view: LedgerView, width: number): Line {
  const stroke = (cells: number): Span => span("─".repeat(Math.max(0, cells)), "strong");
  const up = view.up.length > 0;
  const down = view.down.length > 0;
  const left = up ? [span("┴", "strong")] : [stroke(1)];
  const right = down ? [span("┬", "against")] : [stroke(1)];
  return line(stroke(UP), left, stroke(DOWN - UP - 1), right, stroke(width - DOWN - 2));
}

/** One drawing for one idea: who says so stands on the line, who denies it hangs below it. */
export function ledgerLines(view: LedgerView, width: number): Linked[] {
  const plain = (each: Line): Linked => ({ line: each, ref: null });
  return [
    ...view.up.flatMap((row) => rowLines(row, span("│", "strong"), UP, width)),
    plain(fit(bar(view, width), width)),
    ...view.down.flatMap((row) => rowLines(row, span("│", "against"), DOWN, width)),
    ...(view.none ? wrap(line("    ", quiet(view.none)), width, [span("    ")]).map(plain) : []),
    ...view.rumours.flatMap((row) => rowLines(row, span("╎", "quiet"), UP, width)),
  ];
}
