import type { GetServerSideProps, PageConfig } from "next";
import { standing, stories } from "../server/story.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

/** One story: there is nothing to choose. Several: a list. */
export const getServerSideProps: GetServerSideProps<{ ids: string[] }> = async () => {
  const ids = stories().size === 1 ? [...stories().keys()] : standing();
  return ids.length === 1
    ? { redirect: { destination: `/${ids[0]}`, permanent: false } }
    : { props: { ids } };
};

export default function Home({ ids }: { ids: string[] }) {
  return (
    <main className="wrap lost" id="main">
      <h1>Stories</h1>
      <ul className="prose">
        {ids.map((id) => (
          <li key={id}>
            <a href={`/${id}`}>{id}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
