import type { AttributionView } from "@claimline/core/views/attribution";
import { Chain } from "./chain.tsx";
import { useAddress } from "./links.tsx";
import { Speaker } from "./speaker.tsx";
import { Standing } from "./standing.tsx";

/** Who is cited for what nobody disputes, and where it stands in print: a quiet line for each. The marks in the text say the rest. */
export function Attribution({ of }: { of: readonly AttributionView[] }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <ul className="att">
      {of.map(({ speaker, chain, claim, standing }) => (
        <li key={speaker.actor ?? speaker.name}>
          {standing && <Standing of={standing} />}
          <span>
            <Speaker of={speaker} {...(claim ? { href: address(`/claim/${claim}`) } : {})} />
          </span>
          <Chain of={chain} />
        </li>
      ))}
    </ul>
  );
}
