import type { FigureGroup } from "@claimline/core/views/figures";
import type { PageConfig } from "next";
import { FigureCard } from "../../components/figure-card.tsx";
import { FigureKey } from "../../components/figure-key.tsx";
import { FigureList } from "../../components/figure-list.tsx";
import { FigureTable } from "../../components/figure-table.tsx";
import { Frame } from "../../components/frame.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { SectionHead } from "../../components/section-head.tsx";
import { figuresPage, type FiguresPage, type ShownGroup } from "../../server/figures.ts";
import { page, type PageProps } from "../../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page(figuresPage);

function Group({ of: { group, cards, others } }: { of: ShownGroup }) {
  return (
    <section id={group.id} className="sec">
      <SectionHead title={group.title} remark={group.episode} />
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
        </section>
      ))}
    </section>
  );
}

export default function Figures({ frame, view: { groups, earlier } }: PageProps<FiguresPage>) {
  return (
    <Frame view={frame} tab="figures" title="Who counts how many, and when">
      <main id="main">
        <PageHead
          crumbs={[{ label: frame.story, path: "" }, { label: "Figures" }]}
          title="Who counts how many, and when"
          stand="One chart per voice. Counts by different voices are never added together, and no line is drawn between them. Where a party has given no number, the space stays."
        />
        <FigureKey />
        {groups.map((group) => (
          <Group key={group.group.id} of={group} />
        ))}
        <Earlier of={earlier} />
        {groups.length === 0 && <p className="empty">No count has been given by this moment.</p>}
      </main>
    </Frame>
  );
}
