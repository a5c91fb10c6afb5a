import type { SaidOfView } from "@claimline/core/views/said-of";
import { counted } from "@claimline/core/views/words";
import { Ledger } from "./ledger.tsx";
import { useAddress } from "./links.tsx";
import { Standing } from "./standing.tsx";
import { Words } from "./words.tsx";

/** An event in a list of what is said of somebody: how it stands and what it is, with its ledger beside it. */
export function SaidOf({ of }: { of: SaidOfView }) {
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
        {of.disputed > 0 && (
          <p className="meta">{counted(of.disputed, "further point")} in dispute</p>
        )}
      </div>
      {of.ledger && <Ledger of={of.ledger} />}
    </li>
  );
}
