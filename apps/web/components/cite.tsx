import type { Citation } from "../server/citation.ts";
import { SectionHead } from "./section-head.tsx";

/** How to cite the record of this page: words to copy, and where it stands. */
export function Cite({ of }: { of: Citation }) {
  return (
    <section id="cite">
      <SectionHead title="Cite" />
      <p className="cite">
        {of.text} <a href={of.url}>{of.url}</a>
      </p>
    </section>
  );
}
