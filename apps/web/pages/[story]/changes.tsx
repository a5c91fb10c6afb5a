import { isUnchanged } from "@claimline/core/views/changes";
import { capital, counted, listed } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import type { ReactNode } from "react";
import {
  ChangedFigure,
  ChangedStanding,
  KeyPosts,
  MovedDispute,
  RevisedPosts,
  SameDisputes,
  SameFigures,
} from "../../components/changes-lists.tsx";
import { Frame } from "../../components/frame.tsx";
import { ReadAt, useAddress } from "../../components/links.tsx";
import { Moves } from "../../components/move.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { SectionHead } from "../../components/section-head.tsx";
import { SpanForm } from "../../components/span-form.tsx";
import { changesPage, type ChangesPage } from "../../server/changes.ts";
import { page, type PageProps } from "../../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page(changesPage);

const end = ({ asOf, label }: ChangesPage["from"]) => ({ value: asOf, label: capital(label) });

/** A day is read through its end: in a heading its name is enough. */
const short = (label: string): string => label.replace(/, end of day$/, "");

function Tally({ of: { disputes, posts, sources } }: { of: ChangesPage["changes"] }) {
  const { newly, shifted, same, settled } = disputes;
  const labels = sources.map(({ label }) => label).toSorted();
  const cells = [
    { n: newly.length, text: `${newly.length === 1 ? "point" : "points"} newly in dispute` },
    {
      n: shifted.length + same.length,
      text: `still in dispute, ${settled.length === 0 ? "none" : settled.length} settled`,
    },
    { n: posts.length, text: `${posts.length === 1 ? "post" : "posts"} added` },
    {
      n: sources.length,
      text: `${sources.length === 1 ? "source" : "sources"} added${labels.length > 0 ? `, ${listed(labels)}` : ""}`,
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

/** One list of the page; nothing where it has nothing to tell. */
function Section({
  title,
  remark,
  of,
  children,
}: {
  title: string;
  remark?: string;
  of: readonly unknown[];
  children: ReactNode;
}) {
  if (of.length === 0) return null;
  return (
    <section className="sec">
      <SectionHead title={title} remark={remark} />
      {children}
    </section>
  );
}

function Ways({ from, to, after, turned }: ChangesPage) {
  const address = useAddress();
  const asked = { from: from.asOf, to: after === null && !turned ? null : to.asOf };
  return (
    <p className="more-line wide-end">
      <a href={address("", { asOf: from.asOf })}>The page as it stood: {from.label}</a>{" "}
      <a href={address("", { asOf: to.asOf })}>The page as it stood: {to.label}</a>{" "}
      <a href={address("/changes.json", asked)}>This list as JSON</a>
    </p>
  );
}

function remarkOn({ changes, turned }: ChangesPage): string | undefined {
  const said = [
    ...(turned
      ? ["The later moment was asked for first; here they stand in the order of time."]
      : []),
    ...(isUnchanged(changes) ? ["Nothing changed between them."] : []),
  ];
  return said.length > 0 ? said.join(" ") : undefined;
}

export default function Changes({ frame, view }: PageProps<ChangesPage>) {
  const { changes, from, to } = view;
  const { newly, shifted, same, settled } = changes.disputes;
  const title = `From ${short(from.label)} to ${short(to.label)}`;
  const columns = {
    from: capital(short(from.label)),
    to: capital(short(to.label)),
    asOf: from.asOf,
  };
  return (
    <Frame view={frame} tab={null} title={`What changed: ${title}`} noForm>
      <main id="main">
        <PageHead
          crumbs={[{ label: frame.story, path: "" }, { label: "What changed" }]}
          title={title}
          stand={remarkOn(view)}
        >
          <SpanForm
            action="/changes"
            from={end(view.from)}
            to={end(view.to)}
            of={view.moments.map(end)}
          />
        </PageHead>
        <ReadAt asOf={view.after}>
          <Tally of={changes} />
          <Section title="Key posts" remark="Newest first" of={changes.keyPosts}>
            <KeyPosts of={changes.keyPosts} />
          </Section>
          <Section title="Newly in dispute" remark="Newest first" of={newly}>
            <Moves {...columns}>
              {newly.map((each) => (
                <MovedDispute key={each.dispute.id} of={each} isNew />
              ))}
            </Moves>
          </Section>
          <Section
            title="Still in dispute"
            remark={counted(shifted.length + same.length, "point")}
            of={[...shifted, ...same]}
          >
            {shifted.length > 0 && (
              <Moves {...columns}>
                {shifted.map((each) => (
                  <MovedDispute key={each.dispute.id} of={each} />
                ))}
              </Moves>
            )}
            <SameDisputes of={same} />
          </Section>
          <Section title="No longer in dispute" of={settled}>
            <Moves {...columns}>
              {settled.map((each) => (
                <MovedDispute key={each.dispute.id} of={each} />
              ))}
            </Moves>
          </Section>
          <Section title="Standing changed" remark="The rest stands as it did" of={changes.changed}>
            <Moves {...columns}>
              {changes.changed.map((each) => (
                <ChangedStanding key={each.of} of={each} />
              ))}
            </Moves>
          </Section>
          <Section
            title="Figures"
            remark="Never compared across voices"
            of={[...changes.figures.moved, ...changes.figures.same]}
          >
            {changes.figures.moved.length > 0 && (
              <Moves {...columns}>
                {changes.figures.moved.map((each) => (
                  <ChangedFigure key={[each.label, each.who, each.after?.claim].join()} of={each} />
                ))}
              </Moves>
            )}
            {changes.figures.same.length > 0 && <SameFigures of={changes.figures.same} />}
          </Section>
          <Section title="Posts edited or withdrawn" of={changes.revised}>
            <RevisedPosts of={changes.revised} />
          </Section>
        </ReadAt>
        <Ways {...view} />
      </main>
    </Frame>
  );
}
