import { markMatches } from "@claimline/core/views/results";
import { slice, type Line } from "./span.ts";

/** A line with the words that a query asks for in the style of a hit. */
export const withHits = (line: Line, wanted: readonly string[]): Line =>
  wanted.length === 0
    ? line
    : line.flatMap((each) =>
        markMatches(each.text, wanted).map(({ text, match }) => ({
          ...slice(each, text),
          ...(match && { style: "hit" as const }),
        })),
      );

export const isHit = (line: Line, wanted: readonly string[]): boolean =>
  line.some((each) => markMatches(each.text, wanted).some(({ match }) => match));
