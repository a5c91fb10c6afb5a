import type { StripView } from "@claimline/core/views/strip";
import type { ReactNode } from "react";
import { Glyph } from "./glyph.tsx";
import { Track, type Flag } from "./track.tsx";

/** Every statement in time: stems above the line say so, below it deny. A picture; the form beside it is the control. */
export function Strip({
  of,
  flag,
  title,
  children,
}: {
  of: StripView;
  flag: Flag;
  title: string;
  children: ReactNode;
}) {
  return (
    <section className="strip" aria-labelledby="strip">
      <div className="strip-head">
        <div className="strip-h">
          <h2 id="strip">{title}</h2>
          <div className="key">
            <span>
              <Glyph of="affirms" />
              says so
            </span>
            <span className="ag">
              <Glyph of="denies" />
              denies
            </span>
          </div>
        </div>
        {children}
      </div>
      <Track of={of} flag={flag} />
    </section>
  );
}
