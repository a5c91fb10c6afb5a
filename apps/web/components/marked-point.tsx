import type { MarkedView } from "@claimline/core/views/post";
import { Ledger } from "./ledger.tsx";
import { useAddress } from "./links.tsx";
import { Standing } from "./standing.tsx";
import { Words } from "./words.tsx";

/** A disputed point of a post: its letter, how it stands, what it says, and its ledger. */
export function MarkedPoint({ of }: { of: MarkedView }) {
  const address = useAddress();
  const [event = "", point] = of.ref.split("#");
  const reasons = of.kind === "figure" ? `/claim/${of.ref.slice(6)}` : `/event/${event}`;
  return (
    <div className="point">
      <p className="pt-row">
        <span className="ltr">{of.letter}</span>
        <Standing
          of={of.standing}
          href={address(reasons, {}, of.kind === "figure" ? "" : (point ?? ""))}
        />
        <span className="what">
          <Words>{of.text}</Words>
        </span>
      </p>
      <Ledger of={of.ledger} />
    </div>
  );
}
