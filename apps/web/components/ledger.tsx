import type { LedgerRow, LedgerView } from "@claimline/core/views/ledger";
import { Chain } from "./chain.tsx";
import { useAddress } from "./links.tsx";
import { Speaker } from "./speaker.tsx";

type Depth = "full" | "brief";

function Row({ of, depth, here }: { of: LedgerRow; depth: Depth; here: boolean }) {
  const address = useAddress();
  const href = address(`/claim/${of.claim}`);
  if (depth === "brief")
    return (
      <li>
        <Speaker of={of.speaker} href={href} brief />
      </li>
    );
  return (
    <li>
      <Speaker of={of.speaker} href={href} /> <span className="vb">{of.verb}</span>
      {of.implied && ", implied"} <Chain of={of.chain} />
      {here && <span className="here">this statement</span>}
    </li>
  );
}

type Props = { of: LedgerView; depth?: Depth; here?: string };

/** The claimline of one point: above the line everybody who says so, below it everybody who denies it. */
export function Ledger({ of, depth = "full", here }: Props) {
  const rows = (list: readonly LedgerRow[]) =>
    list.map((row, at) => (
      // One statement can stand on both sides, and implied beside direct.
      <Row key={`${row.claim} ${at}`} of={row} depth={depth} here={row.claim === here} />
    ));
  const above = [...of.up, ...of.rumours];
  return (
    <div className="cl">
      {above.length > 0 && (
        <ul className="up" aria-label="Says so">
          {rows(above)}
        </ul>
      )}
      <div className="bar" />
      {of.down.length > 0 ? (
        <ul className="down" aria-label="Denies">
          {rows(of.down)}
        </ul>
      ) : (
        of.none && depth === "full" && <p className="none">{of.none}</p>
      )}
    </div>
  );
}
