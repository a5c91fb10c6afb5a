import type { WithdrawnPost as View } from "@claimline/core/views/live";
import { takenOutWords } from "@claimline/core/views/withdrawn";
import { Glyph } from "./glyph.tsx";
import { useAddress } from "./links.tsx";

/** A post that the editor took out: struck but readable, with the reason. Nothing is derived from it. */
export function WithdrawnPost({ of }: { of: View }) {
  const address = useAddress();
  return (
    <article className="post compact gone" id={of.id}>
      <div className="post-t">
        <span>Withdrawn</span>
        <span>{of.recorded}</span>
      </div>
      <div>
        <p className="flag ret">
          <Glyph of="retracted" />
          {takenOutWords({ cause: null })}
        </p>
        <h3>
          <a href={address(`/post/${of.id}`)}>
            <del>{of.headline}</del>
          </a>
        </h3>
        <p className="att">{of.note ?? "The editor gave no reason."} Nothing is derived from it.</p>
      </div>
    </article>
  );
}
