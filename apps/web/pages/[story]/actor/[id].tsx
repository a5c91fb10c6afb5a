import { actorView, type ActorView } from "@claimline/core/views/actor";
import { actorStand } from "@claimline/core/views/actor-stand";
import type { DisputeView } from "@claimline/core/views/disputes";
import { speaksView, type SpeaksView } from "@claimline/core/views/speaks";
import { capital, SPEECH_ACT } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import { ActorRail } from "../../../components/actor-rail.tsx";
import { DisputeRow } from "../../../components/dispute-row.tsx";
import { EventLedger } from "../../../components/event-ledger.tsx";
import { Frame } from "../../../components/frame.tsx";
import { Gist } from "../../../components/gist.tsx";
import { useAddress } from "../../../components/links.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { SaidRow } from "../../../components/said-row.tsx";
import { SectionHead } from "../../../components/section-head.tsx";
import { Standing } from "../../../components/standing.tsx";
import { page, type PageProps } from "../../../server/page.ts";
import { absent } from "../../../server/withdrawn.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

type View = { actor: ActorView; speaks: SpeaksView | null };

export const getServerSideProps = page(({ served, derivation, id }) => {
  const actor = actorView(derivation, id);
  return actor
    ? { actor, speaks: speaksView(derivation, id, served.moments) }
    : absent(derivation, "actor", id);
});

function Acts({ of }: { of: ActorView["speechActs"] }) {
  const address = useAddress();
  return of.map(({ id, title, standing, post }) => (
    <article key={id} className="stmt">
      <Standing of={standing} />
      <div>
        <Gist path={`/event/${id}`}>{title}</Gist>
        {post && (
          <p className="m">
            <a href={address(`/post/${post.id}`)}>{post.label}</a>
          </p>
        )}
      </div>
    </article>
  ));
}

function Disputes({ of, title }: { of: readonly DisputeView[]; title: string }) {
  if (of.length === 0) return null;
  return (
    <section>
      <SectionHead title={title} remark="Both sides of each" />
      <ol className="dl two-l">
        {of.map((dispute) => (
          <DisputeRow key={dispute.id} of={dispute} />
        ))}
      </ol>
    </section>
  );
}

const isUndenied = ({ standing }: ActorView["saidOf"][number]): boolean =>
  standing?.standing !== "contested" && standing?.standing !== "denied";

export default function ActorPage({ frame, view: { actor: view, speaks } }: PageProps<View>) {
  const { byItself, byOthers, elsewhere } = view.disputes;
  const undenied = view.saidOf.filter(isUndenied);
  const stand = actorStand(view);
  return (
    <Frame view={frame} tab="who" title={view.name} description={`${view.name}. ${stand}`}>
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: "Who", path: "/actors" }]}
          title={view.name}
          stand={stand}
        />
        <div className="doc tight">
          <div>
            <Disputes of={byItself} title={`Said of ${view.name}, and denied by ${view.name}`} />
            <Disputes of={byOthers} title={`Said of ${view.name}, and denied by others`} />
            {undenied.length > 0 && (
              <section>
                <SectionHead
                  title={`Said of ${view.name}, and not denied`}
                  remark="How each stands"
                />
                <ul className="dl two-l">
                  {undenied.map((each) => (
                    <EventLedger key={each.id} of={each} />
                  ))}
                </ul>
              </section>
            )}
            <Disputes of={elsewhere} title="Further disputes where it takes a side" />
            {view.said.length > 0 && (
              <section>
                <SectionHead title={`Said by ${view.name}`} remark="Newest first" />
                {view.said.map((each) => (
                  <SaidRow key={each.row.claim} of={each} page={view.id} />
                ))}
              </section>
            )}
            {view.speechActs.length > 0 && (
              <section>
                <SectionHead title={capital(SPEECH_ACT[1])} remark="On record, not assessed" />
                <Acts of={view.speechActs} />
              </section>
            )}
            {view.said.length + view.speechActs.length + view.saidOf.length === 0 && (
              <p className="empty">
                Named in a source, and neither speaking nor spoken of as acting.
              </p>
            )}
          </div>
          <ActorRail of={view} speaks={speaks} />
        </div>
      </main>
    </Frame>
  );
}
