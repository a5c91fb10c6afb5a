import { headView, type HeadView } from "@claimline/core/views/head";
import { counted } from "@claimline/core/views/words";
import type { GetServerSideProps, PageConfig } from "next";
import { Frame } from "../components/frame.tsx";
import { NOWHERE } from "../components/nowhere.ts";
import { StatusWord } from "../components/status-word.tsx";
import { Words } from "../components/words.tsx";
import { shown } from "../server/shown.ts";
import { derivationOf, standing, stories } from "../server/story.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

/** One story: there is nothing to choose. Several: a list. */
export const getServerSideProps: GetServerSideProps<{ heads: HeadView[] }> = async () => {
  const ids = stories().size === 1 ? [...stories().keys()] : standing();
  if (ids.length === 1) return { redirect: { destination: `/${ids[0]}`, permanent: false } };
  const heads = ids.flatMap((id) => {
    const now = derivationOf(stories().get(id)!, null);
    return now ? [headView(now)] : [];
  });
  return { props: shown({ heads }) };
};

function Story({ of }: { of: HeadView }) {
  const { posts, sources, disputes } = of.counts;
  return (
    <li>
      <p className="k">
        <StatusWord of={of.status} />
        {of.fictional && ", made up"}
      </p>
      <div>
        <h2>
          <a href={`/${of.id}`}>
            <Words>{of.title}</Words>
          </a>
        </h2>
        <p className="q">
          <Words>{of.standfirst}</Words>
        </p>
        <p className="m">
          <span>{counted(posts, "post")}</span>
          <span>{counted(disputes, "point")} in dispute</span>
          <span>{counted(sources, "source")}</span>
        </p>
      </div>
    </li>
  );
}

export default function Home({ heads }: { heads: HeadView[] }) {
  return (
    <Frame view={NOWHERE} tab={null} title="Stories" noForm>
      <main id="main">
        <div className="story">
          <h1>Stories</h1>
          <p className="stand">
            In each, every statement has the one who said it, who denied it, and how we know.
          </p>
        </div>
        <div className="doc tight">
          {heads.length > 0 ? (
            <ul className="res">
              {heads.map((head) => (
                <Story key={head.id} of={head} />
              ))}
            </ul>
          ) : (
            <p className="empty">No story is served here.</p>
          )}
        </div>
      </main>
    </Frame>
  );
}
