import { furtherDisputed, type EventLedgerView } from "@claimline/core/views/event-ledger";
import { Ledger } from "./ledger.tsx";
import { useAddress } from "./links.tsx";
import { Standing } from "./standing.tsx";
import { Words } from "./words.tsx";

/** An event in a list: how it stands, what it is and when, with its ledger beside it. */
export function EventLedger({ of }: { of: EventLedgerView }) {
  const address = useAddress();
  return (
    <li>
      <div>
        {of.standing ? <Standing of={of.standing} /> : <span className="meta">Counts only</span>}
        <h3>
          <a href={address(`/event/${of.id}`)}>
            <Words>{of.title}</Words>
          </a>
        </h3>
        <p className="meta">
          {of.when ?? "No day given"}
          {of.disputed > 0 && `. ${furtherDisputed(of.disputed)}`}
        </p>
      </div>
      {of.ledger && <Ledger of={of.ledger} />}
    </li>
  );
}
