import { GAP, type ChainView } from "@claimline/core/views/chain";
import { useAddress } from "./links.tsx";

/** How a statement reached us, box by box; a channel that no text gives is drawn as a gap. */
export function Steps({ origin, chain }: { origin: string; chain: ChainView }) {
  const address = useAddress();
  return (
    <ol className="steps" aria-label="How it reached us">
      <li className="org">{origin}</li>
      {chain.channel && <li>{chain.channel}</li>}
      {chain.relays.map((relay) => (
        <li key={relay}>{relay}</li>
      ))}
      {chain.gap && <li className="gap">{GAP}</li>}
      {chain.prints.map((print) => (
        <li key={print.source}>
          <a href={address(`/source/${print.source}`, {}, `p${print.first}`)} title={print.spoken}>
            {`${print.label} ¶${print.paragraphs}`}
          </a>
        </li>
      ))}
    </ol>
  );
}
