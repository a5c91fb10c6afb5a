import type { ParagraphView, RepeatView } from "@claimline/core/views/source";
import { Gist } from "./gist.tsx";
import { useAddress } from "./links.tsx";
import { Speaker } from "./speaker.tsx";
import { Standing } from "./standing.tsx";

function Repeats({ of: { source, paragraph, label } }: { of: RepeatView }) {
  const address = useAddress();
  return (
    <>
      {" · repeats "}
      <a href={address(`/source/${source}`, {}, `p${paragraph}`)}>{label}</a>
    </>
  );
}

function Claim({ of: { row, standing, repeats } }: { of: ParagraphView["claims"][number] }) {
  return (
    <div className="tk">
      {standing ? <Standing of={standing} /> : <span className="st-why">Count</span>}
      <div>
        <Gist path={`/claim/${row.claim}`}>{row.statement}</Gist>
        <p className="w">
          <Speaker of={row.speaker} />{" "}
          {row.stance !== "affirms" && (
            <span className={row.stance === "denies" ? "dn" : undefined}>{row.verb}</span>
          )}
          {repeats && <Repeats of={repeats} />}
        </p>
      </div>
    </div>
  );
}

function SpeechAct({ of }: { of: ParagraphView["speechActs"][number] }) {
  return (
    <div className="tk">
      {of.standing && <Standing of={of.standing} />}
      <div>
        <Gist path={`/event/${of.id}`}>{of.title}</Gist>
        <p className="w">
          {of.by.map((speaker, at) => (
            <span key={speaker.name}>
              {at > 0 && "; "}
              <Speaker of={speaker} />
            </span>
          ))}
          {of.quote && ` “${of.quote}”`}
          {of.repeats && <Repeats of={of.repeats} />}
        </p>
      </div>
    </div>
  );
}

/** What came of one paragraph: every statement and call in our words, or why it was left out. */
export function Paragraph({ of }: { of: ParagraphView }) {
  const empty = of.claims.length + of.speechActs.length === 0;
  return (
    <li id={`p${of.number}`} className={empty ? "out" : undefined}>
      <span className="pn">
        <a href={`#p${of.number}`}>{`¶${of.number}`}</a>
      </span>
      <div>
        {of.claims.map((claim) => (
          <Claim key={claim.row.claim} of={claim} />
        ))}
        {of.speechActs.map((act) => (
          <SpeechAct key={act.id} of={act} />
        ))}
        {of.leftOut.map((reason) => (
          <p key={reason} className="lo">
            <b>Left out</b>
            {reason}
          </p>
        ))}
        {empty && of.leftOut.length === 0 && <p className="lo">Not told by this moment.</p>}
      </div>
    </li>
  );
}
