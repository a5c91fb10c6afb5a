import type { ReactNode } from "react";
import type { StandingView } from "@claimline/core/views/standing";
import { Glyph } from "./glyph.tsx";
import { Standing } from "./standing.tsx";

/** How it stood; a dotted line where nobody had said it yet. */
export function Before({ of }: { of: StandingView | null }) {
  if (of) return <Standing of={of} />;
  return <span className="mv-no">Not said yet</span>;
}

/** What was, an arrow, what is, and of what. On a small screen the last comes first. */
export function Move({
  before,
  after,
  same,
  children,
}: {
  before: ReactNode;
  after: ReactNode;
  /** It stands among what moved, and did not. */
  same?: boolean;
  children: ReactNode;
}) {
  return (
    <li className={same ? "mv same" : "mv"}>
      <div className="mv-b">{before}</div>
      <Glyph of="arrow" label="now" />
      <div className="mv-a">{after}</div>
      <div className="mv-t">{children}</div>
    </li>
  );
}

/** The columns of a list of moves, by the moments that it compares. */
export function Moves({ from, to, children }: { from: string; to: string; children: ReactNode }) {
  return (
    <>
      <div className="mv mv-h" aria-hidden="true">
        <span>{from}</span>
        <span />
        <span>{to}</span>
      </div>
      <ul>{children}</ul>
    </>
  );
}
