import type { DisputeDossier } from "@claimline/core/views/dispute";
import type { EventView } from "@claimline/core/views/event";
import type { PageConfig } from "next";
import { BigLine } from "../../../components/big-line.tsx";
import { Frame } from "../../../components/frame.tsx";
import { History } from "../../../components/history.tsx";
import { useAddress } from "../../../components/links.tsx";
import { Missing } from "../../../components/missing.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { PointList } from "../../../components/point-list.tsx";
import { PostList } from "../../../components/post-list.tsx";
import { SectionHead } from "../../../components/section-head.tsx";
import { Speakers } from "../../../components/speakers.tsx";
import { Standing } from "../../../components/standing.tsx";
import { Statement } from "../../../components/statement.tsx";
import { Why } from "../../../components/why.tsx";
import { disputePage } from "../../../server/dispute.ts";
import { page, type PageProps } from "../../../server/page.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page(disputePage);

function Event({ of }: { of: EventView }) {
  const address = useAddress();
  return (
    <p className="more-line">
      The event: <a href={address(`/event/${of.id}`)}>{of.title}</a>
    </p>
  );
}

export default function DisputePage({
  frame,
  view: { dispute, line, why, event },
}: PageProps<DisputeDossier>) {
  const statements = event.points.flatMap((each) => each.statements);
  return (
    <Frame
      view={frame}
      tab="disputes"
      title={dispute.question}
      description={`${dispute.question} ${why.sentence}`}
    >
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "Disputes", path: "/disputes" }]}
          title={dispute.question}
        >
          <div className="verd">
            <p>
              <Standing of={dispute.standing} href="#why" />
            </p>
            <p>{why.sentence}</p>
          </div>
        </PageHead>
        <BigLine of={line} />
        <div className="doc">
          <div>
            <section>
              <SectionHead
                title="What exactly is in dispute"
                remark={`Of ${event.points.length} points of one event`}
              />
              <PointList of={event.points} />
              <Event of={event} />
            </section>
            <section>
              <SectionHead title="Every statement" remark="On this point and beside it" />
              {statements.map((row) => (
                <Statement key={row.claim} of={row} />
              ))}
            </section>
          </div>
          <aside className="rail" aria-label="Reasons and gaps">
            <Why of={why} />
            <Missing of={event.missing} />
            <History of={event.history} />
            <Speakers of={event.speakers} title="Speakers" />
            <PostList of={event.posts} title="Where it appears" />
          </aside>
        </div>
      </main>
    </Frame>
  );
}
