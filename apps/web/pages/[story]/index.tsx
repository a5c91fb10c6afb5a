import { Fragment } from "react";
import type { PageConfig } from "next";
import { AsOfForm } from "../../components/asof-form.tsx";
import { DisputedNow } from "../../components/disputed-now.tsx";
import { FeedHead } from "../../components/feed-head.tsx";
import { Frame } from "../../components/frame.tsx";
import { LiveRail } from "../../components/live-rail.tsx";
import { Pager } from "../../components/pager.tsx";
import { Post } from "../../components/post.tsx";
import { Resume } from "../../components/resume.tsx";
import { StoryHead } from "../../components/story-head.tsx";
import { Strip } from "../../components/strip.tsx";
import { StructuredData } from "../../components/structured-data.tsx";
import { WhereItStands } from "../../components/where-it-stands.tsx";
import { WithdrawnPost } from "../../components/withdrawn-post.tsx";
import { livePage, type LivePage } from "../../server/live.ts";
import { liveBlogPosting } from "../../server/json-ld.ts";
import { page, type PageProps } from "../../server/page.ts";

// Reading needs no script: Next sends none, and tests/e2e pins that.
export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page((ask) => {
  const view = livePage(ask);
  return { ...view, data: liveBlogPosting(ask.derivation, view.live.posts) };
});

type View = LivePage & { data: unknown };

export default function Live({ frame, view }: PageProps<View>) {
  const { live, feed, rail, since, reading, firstDay, data } = view;
  const { head, stands } = live;
  const { choice } = frame;
  const gone = (before: string | null) =>
    live.withdrawn
      .filter((post) => post.before === before)
      .map((post) => <WithdrawnPost key={post.id} of={post} />);
  const past = frame.asOf !== null;
  const keep = {
    ...(feed.q ? { q: feed.q } : {}),
    ...(feed.order === "oldest" ? { order: "oldest" } : {}),
  };
  const flag = past
    ? {
        label: `As of ${choice.label ?? frame.asOf!.label}`,
        short: "As of here",
        tone: "past" as const,
      }
    : head.status === "closed"
      ? { label: "End of the record", short: "End", tone: "end" as const }
      : { label: "Now", tone: "now" as const };
  return (
    <Frame view={frame} tab="posts" title={head.title} description={head.standfirst} noForm>
      <StructuredData of={data} />
      <main id="main">
        <StoryHead of={head} since={since} />
        <Strip
          of={live.strip}
          flag={flag}
          title={firstDay ? `Every statement since ${firstDay}` : "Every statement"}
        >
          <AsOfForm of={choice} />
        </Strip>
        <DisputedNow of={stands} past={past} />
        <div className="live">
          <WhereItStands of={stands} past={past} />
          <div className="main">
            <FeedHead of={feed} />
            {reading && <Resume of={reading} goesOn={head.status !== "closed"} />}
            {live.posts.map((post) => (
              <Fragment key={post.id}>
                {gone(post.id)}
                <Post of={post} />
              </Fragment>
            ))}
            {gone(null)}
            {live.posts.length === 0 && <p className="empty">No post to show here.</p>}
            <Pager page={live.page} keep={keep} />
          </div>
          <LiveRail of={rail} />
        </div>
      </main>
    </Frame>
  );
}
