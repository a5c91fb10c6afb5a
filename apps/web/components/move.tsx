import { createContext, useContext, type ReactNode } from "react";
import { NOTHING } from "@claimline/core/views/changes-words";
import type { StandingView } from "@claimline/core/views/standing";
import { Glyph } from "./glyph.tsx";
import { ReadAt } from "./links.tsx";
import { Standing } from "./standing.tsx";

/** The moment that a page of changes begins with. What it shows as it was leads there. */
const Earlier = createContext<string | null>(null);

/** How it stood, with its reasons of then; a dotted line where nobody had said it yet. */
export function Before({ of }: { of: StandingView | null }) {
  if (of) return <Standing of={of} />;
  return <span className="mv-no">{NOTHING.before}</span>;
}

/** How it stands; a dotted line where what was said has been taken out. */
export function After({ of }: { of: StandingView | null }) {
  if (of) return <Standing of={of} />;
  return <span className="mv-no">{NOTHING.after}</span>;
}

/** What was, an arrow, what is, and of what. On a small screen the last comes first. */
export function Move({
  before,
  after,
  children,
}: {
  before: ReactNode;
  after: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className="mv">
      <div className="mv-b">
        <ReadAt asOf={useContext(Earlier)}>{before}</ReadAt>
      </div>
      <Glyph of="arrow" label="now" />
      <div className="mv-a">{after}</div>
      <div className="mv-t">{children}</div>
    </li>
  );
}

/** The columns of a list of moves, by the moments that it compares; what stood at the earlier one leads there. */
export function Moves({
  from,
  to,
  asOf,
  children,
}: {
  from: string;
  to: string;
  asOf: string;
  children: ReactNode;
}) {
  return (
    <Earlier value={asOf}>
      <div className="mv mv-h" aria-hidden="true">
        <span>{from}</span>
        <span />
        <span>{to}</span>
      </div>
      <ul>{children}</ul>
    </Earlier>
  );
}
