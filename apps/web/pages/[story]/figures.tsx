import { figuresView, type FigureGroup } from "@claimline/core/views/figures";
import type { PageConfig } from "next";
import { FigureCard } from "../../components/figure-card.tsx";
import { FigureKey } from "../../components/figure-key.tsx";
import { FigureTable } from "../../components/figure-table.tsx";
import { Frame } from "../../components/frame.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { SectionHead } from "../../components/section-head.tsx";
import { page, type PageProps } from "../../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

type View = { groups: FigureGroup[] };

export const getServerSideProps = page(({ derivation }): View => ({
  groups: figuresView(derivation).map(scaled),
}));

/** A word such as "hundreds" has no height, so it stretches no scale. */
const scaled = (group: FigureGroup): FigureGroup => ({
  ...group,
  max: Math.max(
    1,
    ...group.series.flatMap((series) => series.figures.map((figure) => figure.number ?? 0)),
  ),
});

export default function Figures({ frame, view: { groups } }: PageProps<View>) {
  return (
    <Frame view={frame} tab="figures" title="Who counts how many, and when">
      <main id="main">
        <PageHead
          crumbs={[{ label: frame.story, path: "" }]}
          title="Who counts how many, and when"
          stand="One chart per voice. Counts by different voices are never added together, and no line is drawn between them. Where a party has given no number, the space stays."
        />
        <FigureKey />
        {groups.map((group) => (
          <section key={group.id} id={group.id} className="sec">
            <SectionHead title={group.title} remark={group.episode} />
            <div className="fig-grid">
              {group.series.map((series) => (
                <FigureCard key={`${series.title} ${series.about}`} series={series} group={group} />
              ))}
            </div>
            <FigureTable of={group} />
          </section>
        ))}
        {groups.length === 0 && <p className="empty">No count has been given by this moment.</p>}
      </main>
    </Frame>
  );
}
