import type { LedgerRow, LedgerView } from "@claimline/core/views/ledger";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";

function Item({ of, down }: { of: LedgerRow; down: boolean }) {
  const address = useAddress();
  return (
    <li className="bl-it">
      <span className="bl-lab">{of.said ?? of.chain.prints[0]?.spoken.split(",")[0] ?? ""}</span>
      <b>
        <Party voice={of.speaker.voice} />
        <a href={address(`/claim/${of.claim}`)}>{of.speaker.name}</a>
      </b>
      <span className="vb">{down ? (of.implied ? "denies, implied" : "denies") : of.verb}</span>
      {of.speaker.role ? `, ${of.speaker.role}` : ""}
    </li>
  );
}

/** The claimline at full width: the drawing that the whole site is made of. */
export function BigLine({ of }: { of: LedgerView }) {
  const above = [...of.up, ...of.rumours];
  return (
    <section className="bigline" aria-label="The claimline: who says so, who denies it">
      {above.length > 0 && (
        <ul className="bl-row bl-up" aria-label="Says so">
          {above.map((row, at) => (
            <Item key={`${row.claim} ${at}`} of={row} down={false} />
          ))}
        </ul>
      )}
      <div className="bl-bar" />
      {of.down.length > 0 ? (
        <ul className="bl-row bl-dn" aria-label="Denies">
          {of.down.map((row, at) => (
            <Item key={`${row.claim} ${at}`} of={row} down />
          ))}
        </ul>
      ) : (
        <p className="bl-none">{of.none}</p>
      )}
    </section>
  );
}
