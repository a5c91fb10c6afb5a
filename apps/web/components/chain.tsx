import { GAP, type ChainView, type PrintView } from "@claimline/core/views/chain";
import { useAddress } from "./links.tsx";

/** Where it stands in print: `S5 ¶44–45`, each a link to that paragraph of that source. */
export function Prints({ of }: { of: readonly PrintView[] }) {
  const address = useAddress();
  return of.map((print, index) => (
    <span key={print.source}>
      {index > 0 && ", "}
      <a
        className="nb"
        href={address(`/source/${print.source}`, {}, `p${print.first}`)}
        title={print.spoken}
      >
        {`${print.label} ¶${print.paragraphs}`}
      </a>
    </span>
  ));
}

/** The way it took: an arrow for a channel, a relay or the gap in their place, a comma between two places in print. */
export function Chain({ of }: { of: ChainView }) {
  const steps = [
    ...(of.channel ? [of.channel] : []),
    ...(of.relays.length > 0 ? [of.relays.join(", ")] : []),
  ];
  return (
    <span className="chain">
      {of.gap && (
        <>
          <span className="gap">{GAP}</span>
          <span className="sep" />
        </>
      )}
      {steps.map((step) => (
        <span key={step}>
          {step}
          <span className="sep" />
        </span>
      ))}
      <Prints of={of.prints} />
    </span>
  );
}
