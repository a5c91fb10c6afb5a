import { sourcesView, type SourceView } from "@claimline/core/views/source";
import { takenText } from "@claimline/core/views/coverage";
import { capital, counted, inWords } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import { Coverage } from "../../components/coverage.tsx";
import { Frame } from "../../components/frame.tsx";
import { useAddress } from "../../components/links.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { page, type PageProps } from "../../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

type View = { sources: SourceView[] };

export const getServerSideProps = page(({ derivation }): View => ({
  sources: sourcesView(derivation),
}));

function Row({ of }: { of: SourceView }) {
  const address = useAddress();
  const { counts } = of;
  return (
    <li>
      <p className="k">{of.label}</p>
      <div>
        <h2>
          <a href={address(`/source/${of.id}`)}>{of.title ?? `${of.name}, ${of.describes}`}</a>
        </h2>
        <p className="m">
          <span>{of.outlet?.name ?? "Outlet not named"}</span>
          <span>{of.describes}</span>
          <span>{of.published ?? "Date not given"}</span>
          {of.translated && <span>translated</span>}
        </p>
        <Coverage of={of} />
        <p className="m">{`${counted(counts.paragraphs, "paragraph")}: ${takenText(counts)}`}</p>
      </div>
    </li>
  );
}

export default function Sources({ frame, view: { sources } }: PageProps<View>) {
  return (
    <Frame view={frame} tab="sources" title="The sources">
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "Sources" }]}
          title={`${capital(inWords(sources.length))} ${sources.length === 1 ? "source" : "sources"}`}
          stand="Every text that was read, paragraph by paragraph: what was taken from it, and what was left out and why. The texts themselves are not ours to print."
        />
        <ol className="res wide-end">
          {sources.map((source) => (
            <Row key={source.id} of={source} />
          ))}
        </ol>
      </main>
    </Frame>
  );
}
