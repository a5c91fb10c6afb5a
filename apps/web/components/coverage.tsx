import type { ParagraphView, SourceView } from "@claimline/core/views/source";

/* The drawing's own units; it is stretched to the width of the page, so it holds no text. */
const STEP = 12;
const MIDDLE = 26;

function Column({ of, x }: { of: ParagraphView; x: number }) {
  const up = of.claims.filter(({ row }) => row.stance !== "denies").length + of.speechActs.length;
  const down = of.claims.filter(({ row }) => row.stance === "denies").length;
  const out = up + down === 0;
  const stems = (n: number): number[] =>
    Array.from(
      { length: Math.min(n, 4) },
      (_, i) => x + STEP / 2 + (i - (Math.min(n, 4) - 1) / 2) * 2.6,
    );
  return (
    <>
      <path className={out ? "out" : of.repeats ? "rpt" : "ln"} d={`M${x} ${MIDDLE}h${STEP}`} />
      {!of.repeats &&
        stems(up).map((at) => <path key={at} className="u" d={`M${at} ${MIDDLE}V8`} />)}
      {!of.repeats &&
        stems(down).map((at) => <path key={at} className="d" d={`M${at} ${MIDDLE}V44`} />)}
    </>
  );
}

/** A column per paragraph: stems above for what is said, below for what is denied; dashed where it repeats, dotted where it was left out. */
export function Coverage({ of }: { of: SourceView }) {
  const width = of.paragraphs.length * STEP;
  return (
    <svg
      className="cov"
      viewBox={`0 0 ${width} 52`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${of.counts.paragraphs} paragraphs: ${of.counts.claims} statements, ${of.counts.repeats} paragraphs repeat others, ${of.counts.leftOut} left out.`}
    >
      {of.paragraphs.map((paragraph, at) => (
        <Column key={paragraph.number} of={paragraph} x={at * STEP} />
      ))}
    </svg>
  );
}
