import { fit } from "../lines/fit.ts";
import { EMPTY, line, quiet, span, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "./ref.ts";
import { FLAG_MEANS, FLAG_WORDS, STANDING_WORDS } from "@claimline/core/views/words";
import { markOf, NEWS_MARKS } from "./mark.ts";

type HelpKey = { shown: string; does: string; both?: string };

/** Keys as help shows them; one without `shown` stands beside another. */
export type HelpSection = { title: string; keys: readonly HelpKey[] };

const KEY_CELLS = 13;

const HANG = [span(" ".repeat(KEY_CELLS + 1))];

const keyLines = ({ title, keys }: HelpSection, width: number): Line[] => [
  line(" ", quiet(title)),
  ...keys
    .filter((key) => key.shown)
    .flatMap(({ shown, does, both = does }) =>
      wrap(line(" ", strong(shown.padEnd(KEY_CELLS)), both), width - 1, HANG),
    ),
  EMPTY,
];

/** Sections in two columns that are as even as their order allows. */
function columns(sections: readonly HelpSection[], width: number): Line[] {
  const all = sections.map((each) => keyLines(each, width));
  const heights = (at: number): number =>
    Math.max(all.slice(0, at).flat().length, all.slice(at).flat().length);
  const [first = 0] = all.map((_, at) => at).toSorted((a, b) => heights(a) - heights(b));
  const [left, right] = [all.slice(0, first).flat(), all.slice(first).flat()];
  return Array.from({ length: heights(first) }, (_, at) =>
    line(fit(left[at] ?? EMPTY, width), right[at] ?? EMPTY),
  );
}

function markLines(width: number): Line[] {
  const standings = Object.entries(STANDING_WORDS).map(([standing, { word, legend }]) =>
    line(
      markOf(standing as keyof typeof STANDING_WORDS),
      " ",
      strong(word.padEnd(14)),
      quiet(legend),
    ),
  );
  const flags = Object.entries(FLAG_WORDS).map(([flag, word]) =>
    line("  ", span(word.padEnd(20)), quiet(FLAG_MEANS[flag as keyof typeof FLAG_MEANS])),
  );
  const news = [
    line(strong(NEWS_MARKS.new), ` ${"new".padEnd(20)}`, quiet("came since you last read")),
    line(
      strong(NEWS_MARKS.changed),
      ` ${"changed".padEnd(20)}`,
      quiet("changed since, or by what came"),
    ),
  ];
  return [...standings, EMPTY, ...flags, EMPTY, ...news].flatMap((each) =>
    wrap(each, width, [span(" ".repeat(22))]),
  );
}

/** Every key, in two columns where there is room, and under them every mark. */
export function helpDoc(all: readonly HelpSection[], width: number): Doc {
  const head = wrap(
    line(" ", strong("Keys"), quiet("   the same in every view; ? or q leaves")),
    width - 1,
    [span(" ")],
  );
  const keys =
    width < 116
      ? all.flatMap((each) => keyLines(each, width))
      : columns(all, Math.floor(width / 2));
  const marks = markLines(Math.min(width, 100) - 2).map((each) => line(" ", each));
  return {
    lines: [...head, EMPTY, ...keys, line(" ", strong("Marks")), EMPTY, ...marks],
    links: [],
  };
}
