import { fit } from "../lines/fit.ts";
import { EMPTY, line, quiet, span, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "../ui/ref.ts";
import { FLAG_MEANS, FLAG_WORDS, STANDING_WORDS } from "@claimline/core/views/words";
import { markOf } from "./mark.ts";

/** A key as help shows it; without `shown` it stands beside another one. */
export type KeyHelp = { shown: string; does: string };

const KEY_CELLS = 14;

function keyLines(keys: readonly KeyHelp[]): Line[] {
  return keys
    .filter((key) => key.shown)
    .map(({ shown, does }) => line(" ", strong(shown.padEnd(KEY_CELLS)), quiet(does)));
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
  return [...standings, EMPTY, ...flags].flatMap((each) =>
    wrap(each, width, [span(" ".repeat(22))]),
  );
}

/** Every key and every mark: two columns where there is room, one under the other where there is not. */
export function helpDoc(all: readonly KeyHelp[], width: number): Doc {
  const keys = keyLines(all);
  const head = line(" ", strong("Keys"), quiet("   the same in every view; ? or q leaves"));
  if (width < 116)
    return {
      lines: [head, EMPTY, ...keys, EMPTY, ...markLines(width - 2).map((each) => line(" ", each))],
      links: [],
    };
  const half = Math.floor(width * 0.5);
  const marks = markLines(width - half - 2);
  const rows = Math.max(keys.length, marks.length);
  const lines = Array.from({ length: rows }, (_, at) => {
    const left = keys[at] ?? EMPTY;
    return line(fit(left, half - 2), "  ", marks[at] ?? EMPTY);
  });
  return { lines: [head, EMPTY, ...lines], links: [] };
}
