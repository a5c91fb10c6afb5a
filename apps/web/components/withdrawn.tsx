import {
  OUT_MEANS,
  takenOutWords,
  whyOutWords,
  type WithdrawnView,
} from "@claimline/core/views/withdrawn";
import { Frame, type FrameView } from "./frame.tsx";
import { Glyph } from "./glyph.tsx";
import { useAddress } from "./links.tsx";
import { PageHead } from "./page-head.tsx";

/** What was taken out: when, why, and what it said, struck but readable. */
export function Gone({ of }: { of: WithdrawnView }) {
  const address = useAddress();
  const { cause } = of;
  return (
    <article>
      <p className="since">
        <Glyph of="retracted" />
        <span>
          <b>
            {takenOutWords(of)} <time dateTime={of.recordedAt}>{of.recorded}</time>.
          </b>{" "}
          {cause && (
            <>
              <a href={address(`/${cause.kind}/${cause.id}`)}>{cause.name}</a>:{" "}
            </>
          )}
          {whyOutWords(of.note)} {OUT_MEANS}
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

type Props = { frame: FrameView; of: WithdrawnView; word: string };

/** The page of a record that the editor took out, whatever its kind. */
export function Withdrawn({ frame, of, word }: Props) {
  return (
    <Frame view={frame} tab={null} title={`Withdrawn: ${of.name}`}>
      <main id="main">
        <PageHead
          story={frame.story}
          crumbs={[{ label: `A withdrawn ${word}` }]}
          title={of.name}
          struck
        />
        <div className="doc tight">
          <Gone of={of} />
        </div>
      </main>
    </Frame>
  );
}
