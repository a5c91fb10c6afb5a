import { citeClaim } from "@claimline/core/views/cite";
import { claimView, type ClaimView } from "@claimline/core/views/claim";
import { STANCE_WORDS } from "@claimline/core/views/words";
import type { PageConfig } from "next";
import { Cite } from "../../../components/cite.tsx";
import { ClaimRecord } from "../../../components/claim-record.tsx";
import { Frame } from "../../../components/frame.tsx";
import { Glyph } from "../../../components/glyph.tsx";
import { Ledger } from "../../../components/ledger.tsx";
import { useAddress } from "../../../components/links.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { PostList } from "../../../components/post-list.tsx";
import { SectionHead } from "../../../components/section-head.tsx";
import { Speaker } from "../../../components/speaker.tsx";
import { Standing } from "../../../components/standing.tsx";
import { Steps } from "../../../components/steps.tsx";
import { StructuredData } from "../../../components/structured-data.tsx";
import { Why } from "../../../components/why.tsx";
import { citationOf, type Citation } from "../../../server/citation.ts";
import { claimData } from "../../../server/json-ld.ts";
import { page, type PageProps } from "../../../server/page.ts";
import { absent } from "../../../server/withdrawn.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

type View = { claim: ClaimView; cite: Citation | null; data: unknown };

export const getServerSideProps = page(({ derivation, id }) => {
  const claim = claimView(derivation, id);
  const cite = citeClaim(derivation, id);
  return claim
    ? { claim, cite: cite && citationOf(derivation, cite), data: claimData(derivation, claim) }
    : absent(derivation, "claim", id);
});

function SameUtterance({ of }: { of: ClaimView["sameUtterance"] }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <section>
      <h2>From the same utterance</h2>
      <ul className="kev">
        {of.map(({ id, statement, standing }) => (
          <li key={id}>
            <a href={address(`/claim/${id}`)}>{statement}</a>{" "}
            {standing && <Glyph of={standing.standing} label={standing.text} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function ClaimPage({ frame, view: { claim, cite, data } }: PageProps<View>) {
  const { row } = claim;
  const quote = row.quote ? ` In the words printed, in part: “${row.quote}”.` : "";
  return (
    <Frame view={frame} tab={null} title={row.statement}>
      <StructuredData of={data} />
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[
            { label: claim.event.title, path: `/event/${claim.event.id}` },
            { label: "Statement" },
          ]}
          title={row.statement}
          quoted
          lead={
            <p className="stance-l">
              <Glyph of={row.stance} />
              <span>
                <Speaker of={row.speaker} /> {STANCE_WORDS[row.stance].word.toLowerCase()}
              </span>
            </p>
          }
        >
          <p className="st-why">In our words.{quote}</p>
        </PageHead>
        <div className="doc tight">
          <div>
            {claim.ledger && claim.standing && (
              <section>
                <div className="sect-h">
                  <h2>What answers it</h2>
                  <p className="as">
                    <span>It stands as</span>
                    <Standing of={claim.standing} href="#why" />
                  </p>
                </div>
                <Ledger of={claim.ledger} here={claim.id} />
              </section>
            )}
            <section>
              <SectionHead title="The record" />
              <ClaimRecord of={claim} />
            </section>
            <section>
              <SectionHead
                title="How it reached us"
                remark="A relay carries no weight of its own"
              />
              <Steps origin={row.speaker.name} chain={row.chain} />
            </section>
            {cite && <Cite of={cite} />}
          </div>
          <aside className="rail" aria-label="Reasons and context">
            {claim.why && <Why of={claim.why} />}
            <SameUtterance of={claim.sameUtterance} />
            <PostList of={claim.posts} title="Appears in" />
          </aside>
        </div>
      </main>
    </Frame>
  );
}
