import type { Derivation } from "../derive/derivation.ts";
import { resolvePoint } from "../story/story.ts";
import { sourcesView } from "./source.ts";

/** What came of every paragraph of a source; nothing may be unaccounted for (DESIGN 7). */
export type CoverageRow = {
  source: string;
  label: string;
  paragraph: number;
  claims: string[];
  speechActs: string[];
  leftOut: string[];
};

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

/** Contested or denied points without their question (rule M3): full references. */
export const questionless = (derivation: Derivation): string[] =>
  [...derivation.points.values()].flatMap((node) => {
    if (node.point.question) return [];
    if (node.point.kind !== "quantity") {
      if (!derivation.has(node.ref)) return [];
      const { standing } = derivation.standing(node.ref);
      return standing === "contested" || standing === "denied" ? [node.ref] : [];
    }
    return derivation
      .about(node.ref)
      .some(
        (claim) =>
          derivation.has(`claim:${claim.id}`) &&
          derivation.standing(`claim:${claim.id}`).standing === "contested" &&
          resolvePoint(derivation.story.events, claim.about),
      )
      ? [node.ref]
      : [];
  });
