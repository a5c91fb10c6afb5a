import { paragraphMark } from "@claimline/core/views/coverage";
import type { ParagraphView, SourceView } from "@claimline/core/views/source";
import { useAddress } from "./links.tsx";

/* The drawing's own units: stretched to the width of its column, so it holds no text. */
const WIDTH = 24;
const MIDDLE = 20;
const MOST = 5;

/** Where so many stems stand in a column, evenly about its middle. */
const stems = (n: number): number[] =>
  Array.from(
    { length: Math.min(n, MOST) },
    (_, at) => WIDTH / 2 + (at - (Math.min(n, MOST) - 1) / 2) * 4,
  );

function Column({ of, source }: { of: ParagraphView; source: string }) {
  const address = useAddress();
  const { kind, said, denied, words } = paragraphMark(of);
  return (
    <li className={kind}>
      <a
        href={address(`/source/${source}`, {}, `p${of.number}`)}
        aria-label={`¶${of.number}: ${words}`}
      >
        <svg viewBox={`0 0 ${WIDTH} 38`} preserveAspectRatio="none" aria-hidden="true">
          <path d={`M0 ${MIDDLE}h${WIDTH}`} />
          {stems(said).map((at) => (
            <path key={at} d={`M${at} ${MIDDLE}V4`} />
          ))}
          {stems(denied).map((at) => (
            <path key={at} className="d" d={`M${at} ${MIDDLE}V36`} />
          ))}
        </svg>
        {of.number}
      </a>
    </li>
  );
}

/** A column per paragraph, each the way to it: stems above for what is said, below for what is denied; dashed where it repeats, hatched where it was left out. A long text runs on in further lines. */
export const Coverage = ({ of }: { of: SourceView }) => (
  <nav aria-label={`Paragraphs of ${of.label}`}>
    <ol className="cov">
      {of.paragraphs.map((paragraph) => (
        <Column key={paragraph.number} of={paragraph} source={of.id} />
      ))}
    </ol>
  </nav>
);
