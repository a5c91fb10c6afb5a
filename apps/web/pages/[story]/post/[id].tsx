import type { PostView } from "@claimline/core/views/post";
import { correctedWords } from "@claimline/core/views/revisions";
import type { PageConfig } from "next";
import { Attribution } from "../../../components/attribution.tsx";
import { CameOfIt } from "../../../components/came-of-it.tsx";
import { Prints } from "../../../components/chain.tsx";
import { Cite } from "../../../components/cite.tsx";
import { Compare, Comparison } from "../../../components/comparison.tsx";
import { Frame } from "../../../components/frame.tsx";
import { useAddress } from "../../../components/links.tsx";
import { MarkedPoints } from "../../../components/marked-point.tsx";
import { Neighbours } from "../../../components/neighbours.tsx";
import { Note } from "../../../components/note.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { PostBody } from "../../../components/post-body.tsx";
import { Revisions } from "../../../components/revisions.tsx";
import { StructuredData } from "../../../components/structured-data.tsx";
import { Gone } from "../../../components/withdrawn.tsx";
import { page, type PageProps } from "../../../server/page.ts";
import { postPage, type PostPage as View } from "../../../server/post.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page(postPage);

/** With the end of the log on it, the script keeps that this post was read. */
function Dispatch({ of, head }: { of: PostView; head: number | null }) {
  const address = useAddress();
  const disputed = of.marks.filter((mark) => mark.disputed);
  return (
    <article data-id={of.id} data-head={head ?? undefined}>
      {of.notes.map((note, at) => (
        <Note key={at} of={note} post={of.id} />
      ))}
      <PostBody of={of.blocks} lead />
      <MarkedPoints of={disputed} />
      <Attribution of={of.said} />
      <div className="foot">
        <a href={address("", { asOf: `post:${of.id}` })}>The story as it stood at this post</a>
        <a href="#cite">Cite</a>
        <span>
          Sources <Prints of={of.prints} />
        </span>
      </div>
    </article>
  );
}

export default function PostPage({
  frame,
  view: { post, gone, previous, next, compared, cite, head, data },
}: PageProps<View>) {
  const corrected = post && correctedWords(post.revisions);
  const title = post?.headline ?? gone?.name ?? "";
  const ref = post ?? gone?.ref;
  const revisions = (post ?? gone)?.revisions ?? [];
  const crumbs = [{ label: post ? `${post.day}, post ${post.order}` : "A withdrawn post" }];
  return (
    <Frame view={frame} tab="posts" title={gone ? `Withdrawn: ${title}` : title}>
      {data !== null && <StructuredData of={data} />}
      <main id="main">
        <PageHead story={frame.story} crumbs={crumbs} title={title} struck={gone !== null}>
          {ref && (
            <p className="dateline">
              <b>{ref.day}</b>
              <span>{`Post ${ref.order}${post ? ` of ${post.ofDay}` : ""}`}</span>
              {corrected && <span className="flag rev">{corrected}</span>}
            </p>
          )}
        </PageHead>
        <div className="doc tight">
          <div>
            {post && <Dispatch of={post} head={head} />}
            {gone && <Gone of={gone} />}
            {compared && <Comparison of={compared} />}
            {ref && <Revisions of={revisions} post={ref.id} />}
            {cite && <Cite of={cite} />}
            <Neighbours previous={previous} next={next} />
          </div>
          <aside className="rail" aria-label="What came of it">
            {ref && <Compare of={revisions} chosen={compared} post={ref.id} />}
            {post && <CameOfIt of={post.marks} />}
          </aside>
        </div>
      </main>
    </Frame>
  );
}
