import type { HeadView } from "@claimline/core/views/head";
import { capital } from "@claimline/core/views/words";
import { apart, cut, lineWidth } from "../lines/fit.ts";
import { denial, line, past, quiet, span, strong, type Line } from "../lines/span.ts";

/** Name, story, state or as-of, counts: the one line that is always on the screen. */
export function headerLine(head: HeadView, until: string | null, width: number): Line {
  const roomy = width >= 110;
  const year = roomy ? (head.upTo?.slice(-5) ?? "") : "";
  const state = head.asOf
    ? line(past(`■ As of ${head.asOf.label}`))
    : line(strong(`■ ${capital(head.status)}`), until && quiet(`  to ${until}${year}`));
  const right = line(
    state,
    roomy && quiet(`   ${head.counts.sources} sources`),
    head.counts.disputes > 0 && denial(`   ${head.counts.disputes} disputed`),
    " ",
  );
  const title = (!roomy && head.kicker) || head.title;
  const name = line(" ", span("┼", "against"), " ", strong("Claimline"));
  const room = Math.max(lineWidth(name), width - lineWidth(right) - 2);
  const left = cut(line(name, title && quiet(`  ${title}`)), room);
  return apart(left, right, width).map((each) => ({ ...each, ground: "bar" as const }));
}
