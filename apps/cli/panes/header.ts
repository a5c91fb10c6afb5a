import type { Derivation } from "@claimline/core/derive/derivation";
import { whenWords } from "@claimline/core/views/dates";
import { capital } from "@claimline/core/views/words";
import { apart, cut, lineWidth } from "../lines/fit.ts";
import { denial, line, past, quiet, span, strong, type Line } from "../lines/span.ts";

const year = (when: string): string => /^\d{4}/.exec(when)?.[0] ?? "";

/** Name, story, state or as-of, counts: the one line that is always on the screen. */
export function headerLine(
  derivation: Derivation,
  asOf: string | null,
  disputed: number,
  width: number,
): Line {
  const { story } = derivation;
  const last = [...story.posts.values()].at(-1);
  const to = last ? `to ${whenWords(last.at)}${width >= 110 ? ` ${year(last.at)}` : ""}` : "";
  const state =
    asOf === null
      ? line(strong(`■ ${capital(story.record.status)}`), "  ", quiet(to))
      : line(past(`■ As of ${last ? `${whenWords(last.at)}, post ${last.order}` : asOf}`));
  const right = line(
    state,
    width >= 110 && quiet(`   ${story.sources.size} sources`),
    disputed > 0 && denial(`   ${disputed} disputed`),
    " ",
  );
  const title = (width < 110 && story.record.kicker) || story.lead.title;
  const name = line(" ", span("┼", "against"), " ", strong("Claimline"));
  const left = cut(
    line(name, "  ", quiet(title)),
    Math.max(lineWidth(name), width - lineWidth(right) - 1),
  );
  return apart(left, right, width).map((each) => ({ ...each, ground: "bar" as const }));
}
