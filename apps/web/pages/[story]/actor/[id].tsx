import { actorView, type ActorView } from "@claimline/core/views/actor";
import { counted } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import { ActorRail } from "../../../components/actor-rail.tsx";
import { DisputeRow } from "../../../components/dispute-row.tsx";
import { Frame } from "../../../components/frame.tsx";
import { useAddress } from "../../../components/links.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { SaidRow } from "../../../components/said-row.tsx";
import { SectionHead } from "../../../components/section-head.tsx";
import { Standing } from "../../../components/standing.tsx";
import { page, type PageProps } from "../../../server/page.ts";
import { absent } from "../../../server/withdrawn.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = page(
  ({ derivation, id }) => actorView(derivation, id) ?? absent(derivation, "actor", id),
);

function Acts({ of }: { of: ActorView["speechActs"] }) {
  const address = useAddress();
  return of.map(({ id, title, standing, post }) => (
    <article key={id} className="stmt">
      <Standing of={standing} />
      <div>
        <p className="q">
          <a href={address(`/event/${id}`)}>{title}</a>
        </p>
        {post && (
          <p className="m">
            <a href={address(`/post/${post.id}`)}>{post.label}</a>
          </p>
        )}
      </div>
    </article>
  ));
}

function SaidOf({ of }: { of: ActorView["saidOf"] }) {
  const address = useAddress();
  return (
    <ul className="res">
      {of.map(({ id, title, standing, disputed }) => (
        <li key={id}>
          <p className="k">{standing && <Standing of={standing} />}</p>
          <div>
            <h3>
              <a href={address(`/event/${id}`)}>{title}</a>
            </h3>
            {disputed > 0 && <p className="m">{counted(disputed, "further point")} in dispute</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

export default function ActorPage({ frame, view }: PageProps<ActorView>) {
  const about = [view.role, view.kind.replaceAll("-", " ")].filter(Boolean).join("; ");
  return (
    <Frame view={frame} tab="who" title={view.name}>
      <main id="main">
        <PageHead
          crumbs={[
            { label: frame.story, path: "" },
            { label: "Who", path: "/actors" },
          ]}
          title={view.name}
          stand={about && `${about.slice(0, 1).toUpperCase()}${about.slice(1)}.`}
        />
        <div className="doc tight">
          <div>
            {view.disputes.length > 0 && (
              <section>
                <SectionHead title="In dispute" remark="Where it speaks, or is spoken of" />
                <ol className="dl two-l">
                  {view.disputes.map((dispute) => (
                    <DisputeRow key={dispute.id} of={dispute} />
                  ))}
                </ol>
              </section>
            )}
            {view.saidOf.length > 0 && (
              <section>
                <SectionHead title={`Said of ${view.name}`} remark="How each stands" />
                <SaidOf of={view.saidOf} />
              </section>
            )}
            {view.said.length > 0 && (
              <section>
                <SectionHead title={`Said by ${view.name}`} remark="Newest first" />
                {view.said.map((each) => (
                  <SaidRow key={each.row.claim} of={each} />
                ))}
              </section>
            )}
            {view.speechActs.length > 0 && (
              <section>
                <SectionHead title="Calls, pledges and refusals" remark="On record, not assessed" />
                <Acts of={view.speechActs} />
              </section>
            )}
            {view.said.length + view.speechActs.length + view.saidOf.length === 0 && (
              <p className="empty">
                Named in a source, and neither speaking nor spoken of as acting.
              </p>
            )}
          </div>
          <ActorRail of={view} />
        </div>
      </main>
    </Frame>
  );
}
