import type { FigureGroup } from "@claimline/core/views/figures";
import type { PageConfig } from "next";
import { topOf } from "../../components/chart/frame.ts";
import { Download } from "../../components/download.tsx";
import { FigureCard } from "../../components/figure-card.tsx";
import { FigureKey } from "../../components/figure-key.tsx";
import { FigureList } from "../../components/figure-list.tsx";
import { FigureTable } from "../../components/figure-table.tsx";
import { Frame } from "../../components/frame.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { SectionHead } from "../../components/section-head.tsx";
import type { ShownGroup } from "@claimline/core/views/figure-cards";
import { figuresPage, type FiguresPage } from "../../server/figures.ts";
import { page, type PageProps } from "../../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page(figuresPage);

/** Said where anything is drawn on it: a word or a hole has no height. */
function remarkOf({ group, cards }: ShownGroup): string {
  const isScaled = cards.some(({ series }) => series.figures.some((each) => each.number !== null));
  return isScaled
    ? `${group.episode}. Scale 0 to ${topOf(group.max).toLocaleString("en")}`
    : group.episode;
}

function Group({ of }: { of: ShownGroup }) {
  const { group, cards, others } = of;
  return (
    <section id={group.id} className="sec">
      <SectionHead title={group.title} remark={remarkOf(of)} />
      {cards.length > 0 && (
        <div className="fig-grid">
          {cards.map((card) => (
            <FigureCard key={`${card.series.title} ${card.series.about}`} of={card} group={group} />
          ))}
        </div>
      )}
      <FigureList of={others} />
      <details className="fig-tbl">
        <summary>The same, as a table</summary>
        <FigureTable of={group} />
      </details>
      <Download of={group.title} measure={group.id} />
    </section>
  );
}

/** What lies before the story's own days is told by a table alone. */
function Earlier({ of }: { of: readonly FigureGroup[] }) {
  if (of.length === 0) return null;
  return (
    <section className="sec">
      <SectionHead title="Earlier" remark="Before the days that this story tells" />
      {of.map((group) => (
        <section key={group.id} id={group.id} className="fig-early">
          <h3>
            {group.title} <span>{group.episode}</span>
          </h3>
          <FigureTable of={group} />
          <Download of={group.title} measure={group.id} />
        </section>
      ))}
    </section>
  );
}

export default function Figures({ frame, view: { groups, earlier } }: PageProps<FiguresPage>) {
  const all = groups.length + earlier.length;
  return (
    <Frame view={frame} tab="figures" title="Who counts how many, and when">
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "Figures" }]}
          title="Who counts how many, and when"
          stand="One chart per voice. Counts by different voices are never added together, and no line is drawn between them. Where a party has given no number, the space stays."
        >
          {all > 0 && <Download of="All that is drawn here" />}
        </PageHead>
        <FigureKey />
        {groups.map((group) => (
          <Group key={group.group.id} of={group} />
        ))}
        <Earlier of={earlier} />
        {all === 0 && <p className="empty">No count has been given by this moment.</p>}
      </main>
    </Frame>
  );
}
