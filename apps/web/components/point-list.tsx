import type { PointView } from "@claimline/core/views/event";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";
import { Reasons } from "./reasons.tsx";
import { Standing } from "./standing.tsx";
import { Words } from "./words.tsx";

/** A quantity has no standing of its own: each voice's latest figure has. */
function Figures({ of }: { of: PointView["figures"] }) {
  const address = useAddress();
  return (
    <ul className="figs">
      {of.map(({ claim, words, speaker, standing }) => (
        <li key={claim}>
          <Party voice={speaker.voice} />
          <span>
            {speaker.name}: <a href={address(`/claim/${claim}`)}>{words}</a>
          </span>{" "}
          <Standing of={standing} />
        </li>
      ))}
    </ul>
  );
}

/** The separate points of one event, lettered, each with its own standing and its reason in a line. */
export function PointList({ of }: { of: readonly PointView[] }) {
  const address = useAddress();
  return (
    <ol className="pts">
      {of.map((point) => {
        const disputed =
          point.standing?.tone === "against" && point.standing.standing !== "retracted";
        const [event] = point.ref.split("#");
        return (
          <li key={point.ref} className="point" id={point.id}>
            <span className="ltr">{point.letter}</span>
            <div>
              {point.standing && (
                <p className="pt-row">
                  <Standing
                    of={point.standing}
                    {...(disputed ? { href: address(`/dispute/${event}.${point.id}`) } : {})}
                  />
                </p>
              )}
              <p className="q">
                <Words>{point.text}</Words>
              </p>
              {point.why && <p className="why">{point.why.sentence}</p>}
              {point.why && <Reasons of={point.why} rule />}
              {point.measure && <p className="why">{point.measure}</p>}
              {point.figures.length > 0 && <Figures of={point.figures} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
