import type { StandsView } from "@claimline/core/views/standsnow";
import { capital, inWords } from "@claimline/core/views/words";
import { Ledger } from "./ledger.tsx";
import { useAddress } from "./links.tsx";
import { SectionHead } from "./section-head.tsx";
import { DisputeStanding } from "./standing.tsx";
import { Words } from "./words.tsx";

/** The newest contested points as questions, and a way to the rest. */
export function DisputedNow({ of, past }: { of: StandsView; past: boolean }) {
  const address = useAddress();
  const { disputes, more } = of;
  const rest = of.disputesInAll - disputes.length;
  return (
    <section aria-labelledby="disputed">
      <SectionHead
        id="disputed"
        title={past ? "What was disputed" : "What is disputed"}
        remark="Above the line: says so. Below it: denies."
      />
      {disputes.length === 0 ? (
        <p className="empty">Nothing in dispute at this moment.</p>
      ) : (
        // A row that scrolls sideways on small screens must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="now-grid" tabIndex={0} aria-label="Points in dispute">
          {disputes.map((dispute) => (
            <article key={dispute.id} className="dis">
              <p className="dis-head">
                <DisputeStanding of={dispute} />
                {dispute.since && <span className="when">since {dispute.since.label}</span>}
              </p>
              <h3>
                <a href={address(`/dispute/${dispute.id}`)}>
                  <Words>{dispute.question}</Words>
                </a>
              </h3>
              <Ledger of={dispute.ledger} depth="brief" />
            </article>
          ))}
        </section>
      )}
      {rest > 0 && (
        <p className="more-line">
          <a href={address("/disputes")}>{capital(inWords(rest))} more in dispute</a>
          {more.length > 0 && (rest > more.length ? ", among them: " : ": ")}
          {more.map(({ id, question }, at) => (
            <span key={id}>
              {at > 0 && " "}
              <a className="qn" href={address(`/dispute/${id}`)}>
                <Words>{question}</Words>
              </a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
