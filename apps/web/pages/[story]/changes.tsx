import { counted, listed } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import {
  ChangedFigure,
  ChangedStanding,
  NewDispute,
  Remaining,
} from "../../components/changes-lists.tsx";
import { Frame } from "../../components/frame.tsx";
import { useAddress } from "../../components/links.tsx";
import { Moves } from "../../components/move.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { SectionHead } from "../../components/section-head.tsx";
import { SpanForm } from "../../components/span-form.tsx";
import { changesPage, type ChangesPage } from "../../server/changes.ts";
import { page, type PageProps } from "../../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page(changesPage);

const end = ({ asOf, label }: ChangesPage["from"]) => ({ value: asOf, label });

/** A day is read through its end: in a heading its name is enough. */
const short = (label: string): string => label.replace(/, end of day$/, "");

function Tally({ of: { newly, still, settled, posts, sources } }: { of: ChangesPage["changes"] }) {
  const cells = [
    { n: newly.length, text: `${newly.length === 1 ? "point" : "points"} newly in dispute` },
    {
      n: still.length,
      text: `still in dispute, ${settled.length === 0 ? "none" : settled.length} settled`,
    },
    { n: posts.length, text: `${posts.length === 1 ? "post" : "posts"} added` },
    {
      n: sources.length,
      text: `${sources.length === 1 ? "source" : "sources"} added${sources.length > 0 ? `, ${listed(sources.map(({ label }) => label).toSorted())}` : ""}`,
    },
  ];
  return (
    <dl className="tally">
      {cells.map(({ n, text }) => (
        <div key={text}>
          <dt>{text}</dt>
          <dd>{n}</dd>
        </div>
      ))}
    </dl>
  );
}

function Ways({ from, to }: Pick<ChangesPage, "from" | "to">) {
  const address = useAddress();
  return (
    <p className="more-line">
      <a href={address("", { asOf: from.asOf })}>The page as it stood: {from.label}</a>{" "}
      <a href={address("", { asOf: to.asOf })}>The page as it stood: {to.label}</a>
    </p>
  );
}

export default function Changes({ frame, view }: PageProps<ChangesPage>) {
  const { changes, from, to } = view;
  const title = `From ${short(from.label)} to ${short(to.label)}`;
  const columns = { from: short(from.label), to: short(to.label) };
  return (
    <Frame view={frame} tab={null} title={`What changed: ${title}`} noForm>
      <main id="main">
        <PageHead
          crumbs={[{ label: frame.story, path: "" }, { label: "What changed" }]}
          title={title}
        >
          <SpanForm
            action="/changes"
            from={end(view.from)}
            to={end(view.to)}
            of={view.moments.map(end)}
          />
        </PageHead>
        <Tally of={changes} />
        {changes.newly.length > 0 && (
          <section className="sec">
            <SectionHead title="Newly in dispute" remark="Newest first" />
            <Moves {...columns}>
              {changes.newly.map((each) => (
                <NewDispute key={each.dispute.id} of={each} />
              ))}
            </Moves>
          </section>
        )}
        {changes.still.length > 0 && (
          <section className="sec">
            <SectionHead title="Still in dispute" remark={counted(changes.still.length, "point")} />
            <Remaining of={changes.still} />
          </section>
        )}
        {changes.changed.length > 0 && (
          <section className="sec">
            <SectionHead title="Standing changed" remark="The rest stands as it did" />
            <Moves {...columns}>
              {changes.changed.map((each) => (
                <ChangedStanding key={each.of} of={each} />
              ))}
            </Moves>
          </section>
        )}
        <section className="sec wide-end">
          <SectionHead title="Figures" remark="The parties’ counts. Never compared across voices" />
          <Moves {...columns}>
            {changes.figures.map((each) => (
              <ChangedFigure key={`${each.label} ${each.voice?.id}`} of={each} />
            ))}
          </Moves>
          <Ways from={from} to={to} />
        </section>
      </main>
    </Frame>
  );
}
