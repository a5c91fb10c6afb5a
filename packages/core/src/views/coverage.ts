import type { Derivation } from "../derive/derivation.ts";
import { sourcesView, type ParagraphView, type SourceView } from "./source.ts";
import { counted, listed, SPEECH_ACT } from "./words.ts";

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

/** What a paragraph is drawn as: stems for what it says and denies, or why it has none of its own; `words` say the same. */
export type ParagraphMark = {
  kind: "told" | "repeats" | "left-out" | "not-told";
  said: number;
  denied: number;
  words: string;
};

/** The mark of one paragraph in the line over its source. */
export function paragraphMark(of: ParagraphView): ParagraphMark {
  const denied = of.claims.filter(({ row }) => row.stance === "denies").length;
  const said = of.claims.length - denied + of.speechActs.length;
  if (said + denied === 0)
    return of.leftOut.length > 0
      ? { kind: "left-out", said, denied, words: "left out" }
      : { kind: "not-told", said, denied, words: "not told by this moment" };
  if (of.repeats) {
    const from = [...of.claims, ...of.speechActs].map((each) => each.repeats?.label ?? "");
    const words = `repeats ${listed([...new Set(from)])}`;
    return { kind: "repeats", said: 0, denied: 0, words };
  }
  const counts = [...(said ? [`${said} said`] : []), ...(denied ? [`${denied} denied`] : [])];
  return { kind: "told", said, denied, words: listed(counts) };
}

/** What came of a source, in counts. A paragraph that repeats is named only where there is one. */
export const takenText = ({ claims, speechActs, repeats, leftOut }: SourceView["counts"]): string =>
  [
    counted(claims, "statement"),
    counted(speechActs, ...SPEECH_ACT),
    ...(repeats > 0
      ? [counted(repeats, "paragraph that repeats others", "paragraphs that repeat others")]
      : []),
    `${leftOut} left out`,
  ].join("; ");
