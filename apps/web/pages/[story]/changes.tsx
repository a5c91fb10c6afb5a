import {
  shortLabel,
  spanRemark,
  spanTitle,
  stillText,
  tallyOf,
} from "@claimline/core/views/changes-words";
import { capital } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import type { ReactNode } from "react";
import { ChangedFigure, SameFigures } from "../../components/changed-figure.tsx";
import {
  ChangedStanding,
  KeyPosts,
  MovedDispute,
  RevisedPosts,
  SameDisputes,
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

function Tally({ of }: { of: ChangesPage["changes"] }) {
  return (
    <dl className="tally">
      {tallyOf(of).map(({ n, text }) => (
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

function Ways({ span: { from, to, turned }, after }: ChangesPage) {
  const address = useAddress();
  const asked = { from: from.text, to: after === null && !turned ? null : to.text };
  return (
    <p className="more-line wide-end">
      <a href={address("", { asOf: from.text })}>The page as it stood: {from.label}</a>{" "}
      <a href={address("", { asOf: to.text })}>The page as it stood: {to.label}</a>{" "}
      <a href={address("/changes.json", asked)}>This list as JSON</a>
    </p>
  );
}

export default function Changes({ frame, view }: PageProps<ChangesPage>) {
  const { changes, span } = view;
  const { newly, shifted, same, settled } = changes.disputes;
  const title = spanTitle(span);
  const named = ({ label }: { label: string }): string => capital(shortLabel(label));
  const columns = { from: named(span.from), to: named(span.to), asOf: span.from.text };
  const choice = ({ text, label }: ChangesPage["span"]["to"]) => ({
    value: text,
    label: capital(label),
  });
  return (
    <Frame view={frame} tab={null} title={`What changed: ${title}`} noForm>
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "What changed" }]}
          title={title}
          stand={spanRemark(changes, span) ?? undefined}
        >
          <SpanForm
            action="/changes"
            from={choice(span.from)}
            to={choice(span.to)}
            of={view.moments.map(({ asOf, label }) => ({ value: asOf, label }))}
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
            remark={stillText(changes.disputes)}
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
