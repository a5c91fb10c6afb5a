import { eventView, type EventView } from "@claimline/core/views/event";
import { counted, SPEECH_ACT } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import { Frame } from "../../../components/frame.tsx";
import { History } from "../../../components/history.tsx";
import { Missing } from "../../../components/missing.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { PointList } from "../../../components/point-list.tsx";
import { PostList } from "../../../components/post-list.tsx";
import { SectionHead } from "../../../components/section-head.tsx";
import { Speakers } from "../../../components/speakers.tsx";
import { Standing } from "../../../components/standing.tsx";
import { Statement } from "../../../components/statement.tsx";
import { Steps } from "../../../components/steps.tsx";
import { Where } from "../../../components/where.tsx";
import { Why } from "../../../components/why.tsx";
import { page, type PageProps } from "../../../server/page.ts";
import { absent } from "../../../server/withdrawn.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page(
  ({ derivation, id }) => eventView(derivation, id) ?? absent(derivation, "event", id),
);

export default function EventPage({ frame, view }: PageProps<EventView>) {
  const statements = view.points.flatMap((point) => point.statements);
  return (
    <Frame
      view={frame}
      tab={null}
      title={view.title}
      description={view.why ? `${view.title}. ${view.why.sentence}` : undefined}
    >
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "Timeline", path: "/timeline" }]}
          title={view.title}
        >
          {view.standing && (
            <div className="verd">
              <p>
                <Standing of={view.standing} href="#why" />
              </p>
              <p>
                {view.why?.sentence}
                {view.disputed > 0 &&
                  ` ${counted(view.disputed, "further point")} of it ${view.disputed === 1 ? "is" : "are"} disputed.`}
              </p>
            </div>
          )}
          <Where when={view.when} places={view.places} />
        </PageHead>
        <div className="doc tight">
          <div>
            {view.speechAct && view.chain && (
              <section>
                <SectionHead title="Who said it" remark={`A ${SPEECH_ACT[0]}: on record`} />
                <Steps
                  origin={view.by.map((speaker) => speaker.name).join(", ")}
                  chain={view.chain}
                />
                {view.quote && <p className="quoted">In the words printed: “{view.quote}”</p>}
              </section>
            )}
            {view.points.length > 0 && (
              <section>
                <SectionHead
                  title="Point by point"
                  remark={`One event, ${counted(view.points.length, "point")}`}
                />
                <PointList of={view.points} />
              </section>
            )}
            {statements.length > 0 && (
              <section>
                <SectionHead
                  title="Every statement"
                  remark={counted(statements.length, "statement")}
                />
                {statements.map((row) => (
                  <Statement key={row.claim} of={row} />
                ))}
              </section>
            )}
          </div>
          <aside className="rail" aria-label="Reasons and gaps">
            {view.why && <Why of={view.why} />}
            <Missing of={view.missing} />
            <History of={view.history} />
            <Speakers of={view.speakers.length > 0 ? view.speakers : view.by} title="Speakers" />
            <PostList of={view.posts} title="Where it appears" />
          </aside>
        </div>
      </main>
    </Frame>
  );
}
