import type { DisputeView } from "@claimline/core/views/disputes";
import { counted } from "@claimline/core/views/words";
import { Ledger } from "./ledger.tsx";
import { useAddress } from "./links.tsx";
import { DisputeStanding } from "./standing.tsx";
import { Words } from "./words.tsx";

/** A dispute in a list: standing, question, since when and how far, with its ledger beside it. */
export function DisputeRow({ of }: { of: DisputeView }) {
  const address = useAddress();
  return (
    <li>
      <div>
        <DisputeStanding of={of} />
        <h3>
          <a href={address(`/dispute/${of.id}`)}>
            <Words>{of.question}</Words>
          </a>
        </h3>
        <p className="meta">
          {of.since ? `${of.since.label}. ` : ""}
          {of.implied.length > 0 &&
            `${counted(of.implied.length, "more point")} under the same denial.`}
        </p>
      </div>
      <Ledger of={of.ledger} />
    </li>
  );
}
