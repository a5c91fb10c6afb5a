import { otherSources, type OtherSource } from "@claimline/core/views/other-sources";
import { sourceView, type SourceView } from "@claimline/core/views/source";
import { takenText } from "@claimline/core/views/coverage";
import { counted } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import { Coverage } from "../../../components/coverage.tsx";
import { Facts } from "../../../components/facts.tsx";
import { Frame } from "../../../components/frame.tsx";
import { useAddress } from "../../../components/links.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Paragraph } from "../../../components/paragraph.tsx";
import { SectionHead } from "../../../components/section-head.tsx";
import { page, type PageProps } from "../../../server/page.ts";
import { absent } from "../../../server/withdrawn.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

type View = { source: SourceView; others: OtherSource[] };

export const getServerSideProps = page(({ derivation, id }) => {
  const source = sourceView(derivation, id);
  return source
    ? { source, others: otherSources(derivation, id) }
    : absent(derivation, "source", id);
});

function TheText({ of }: { of: SourceView }) {
  const address = useAddress();
  return (
    <section>
      <h2>The text</h2>
      <Facts
        of={[
          { name: "Title", value: of.title },
          {
            name: "Outlet",
            value: of.outlet && <a href={address(`/actor/${of.outlet.id}`)}>{of.outlet.name}</a>,
            hole: "not named",
          },
          { name: "Kind", value: of.describes },
          { name: "Date", value: of.published },
          ...(of.inferred ? [{ name: "Why that date", value: of.inferred }] : []),
          {
            name: "Language",
            value: `${of.language}, ${of.translated ? "translated" : "not translated"}`,
          },
          { name: "Paragraphs", value: `¶${of.first} to ¶${of.last}` },
          { name: "File", value: <code>{of.file}</code> },
          { name: "Hash", value: <code title={of.hash}>{`sha256 ${of.hash.slice(0, 16)}…`}</code> },
        ]}
      />
    </section>
  );
}

function Shared({ of }: { of: SourceView["shared"] }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <section>
      <h2>Words shared with others</h2>
      <ul className="kev lines">
        {of.map((run) => (
          <li key={`${run.with} ${run.paragraph} ${run.there} ${run.length}`}>
            <time>{counted(run.length, "word")}</time>
            {`¶${run.paragraph} with `}
            <a
              href={address(`/source/${run.with}`, {}, `p${run.there}`)}
            >{`${run.label} ¶${run.there}`}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ of }: { of: readonly OtherSource[] }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <section>
      <h2>The other sources</h2>
      <ul className="parts one">
        {of.map(({ id, name, date }) => (
          <li key={id}>
            <a href={address(`/source/${id}`)}>{name}</a>
            <span className="ct">{date}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function SourcePage({ frame, view: { source: view, others } }: PageProps<View>) {
  const title = `Source ${view.label}: ${view.title ?? view.describes}`;
  return (
    <Frame view={frame} tab="sources" title={title}>
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "Sources", path: "/sources" }]}
          title={title}
          stand="Every paragraph of the text, by number: what was taken from it, in our words, and what was left out and why. The text itself is not ours to print."
        />
        <div className="doc tight">
          <section>
            <SectionHead title="Paragraph by paragraph" remark={takenText(view.counts)} />
            <Coverage of={view} />
            <p className="cov-k">
              <span>
                Numbers are paragraphs. A stem above: something said. A stem below: something
                denied.
              </span>
              <span>Dashed: repeats another. Hatched: left out.</span>
            </p>
            <ol className="pars">
              {view.paragraphs.map((paragraph) => (
                <Paragraph key={paragraph.number} of={paragraph} />
              ))}
            </ol>
          </section>
          <aside className="rail" aria-label="About the text">
            <TheText of={view} />
            <Shared of={view.shared} />
            <Others of={others} />
          </aside>
        </div>
      </main>
    </Frame>
  );
}
