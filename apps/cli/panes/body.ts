import type { BodyBlock, Run } from "@claimline/core/views/body";
import { webLink } from "../lines/link.ts";
import { measure } from "../lines/measure.ts";
import { line, span, type Line, type Span, type Style } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import { markOf } from "./mark.ts";

const NO_BREAK = "\u00a0";

function spansOf(runs: readonly Run[], style: Style): Span[] {
  return runs.flatMap((run): Span[] => {
    if (run.type === "text") return [span(run.text, style)];
    const inner = spansOf(run.children, run.type === "strong" ? "strong" : style);
    if (run.type === "link")
      return [
        ...inner.map((each) => webLink(each.text, run.href, each.style)),
        span(" <", "quiet"),
        webLink(run.href, run.href, "quiet"),
        span(">", "quiet"),
      ];
    if (run.type !== "mark") return inner;
    return [
      ...inner,
      span(NO_BREAK),
      markOf(run.standing.standing),
      span(run.letter, run.standing.tone === "against" ? "denial" : "strong"),
    ];
  });
}

/** A post's text with its marks after what they mark. */
export function bodyLines(blocks: readonly BodyBlock[], width: number): Line[] {
  return blocks.flatMap((block, index) => {
    const spans = spansOf(block.children, "ink");
    const lead =
      block.type === "item" ? line("· ") : block.type === "quote" ? line(span("│ ", "rule")) : [];
    const hang = block.type === "item" ? line("  ") : lead;
    const lines = wrap([...lead, ...spans], measure(width), hang);
    return index === 0 || block.type === "item" ? lines : [[], ...lines];
  });
}
