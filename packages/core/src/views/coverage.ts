import type { Derivation } from "../derive/derivation.ts";
import { sourcesView } from "./source.ts";

/** What came of every paragraph of a source; nothing may be unaccounted for. */
export type CoverageRow = {
  source: string;
  label: string;
  paragraph: number;
  claims: string[];
  speechActs: string[];
  leftOut: string[];
};

/** Every paragraph of every source, in the order of their labels and numbers. */
export const coverage = (derivation: Derivation): CoverageRow[] =>
  sourcesView(derivation).flatMap((source) =>
    source.paragraphs.map((paragraph) => ({
      source: source.id,
      label: source.label,
      paragraph: paragraph.number,
      claims: paragraph.claims.map((each) => each.row.claim),
      speechActs: paragraph.speechActs.map((each) => each.id),
      leftOut: paragraph.leftOut,
    })),
  );

/** Paragraphs of which nothing was taken and nothing said. */
export const unaccounted = (derivation: Derivation): CoverageRow[] =>
  coverage(derivation).filter(
    (row) => row.claims.length + row.speechActs.length + row.leftOut.length === 0,
  );
