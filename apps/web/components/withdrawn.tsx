import type { WithdrawnRecord } from "../server/withdrawn.ts";
import { Frame, type FrameView } from "./frame.tsx";
import { Glyph } from "./glyph.tsx";
import { PageHead } from "./page-head.tsx";

/** What the editor took out: why, and what it said, struck but readable. */
export function Gone({ of }: { of: WithdrawnRecord }) {
  return (
    <article>
      <p className="since">
        <Glyph of="retracted" />
        <span>
          <b>Withdrawn by the editor.</b> {of.note ?? "No reason was given."} Nothing is derived
          from it; it keeps its address.
        </span>
      </p>
      {of.text.map((text) => (
        <p key={text} className="tx lead">
          <del>{text}</del>
        </p>
      ))}
    </article>
  );
}

/** The page of a record that the editor took out, whatever its kind. */
export function Withdrawn({ frame, of }: { frame: FrameView; of: WithdrawnRecord }) {
  return (
    <Frame view={frame} tab={null} title={of.name}>
      <main id="main">
        <PageHead
          crumbs={[{ label: frame.story, path: "" }, { label: `A withdrawn ${of.word}` }]}
          title={of.name}
        />
        <div className="doc tight">
          <Gone of={of} />
        </div>
      </main>
    </Frame>
  );
}
