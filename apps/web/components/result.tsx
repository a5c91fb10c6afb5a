import type { ResultView } from "@claimline/core/views/results";
import { Chain } from "./chain.tsx";
import { useAddress } from "./links.tsx";
import { Matches } from "./matches.tsx";
import { Speaker } from "./speaker.tsx";
import { Standing } from "./standing.tsx";

/** A hit: kind, words, standing, voice, chain. */
export function Result({ of, wanted }: { of: ResultView; wanted: readonly string[] }) {
  const address = useAddress();
  const text = (
    <a href={address(`/${of.kind}/${of.id}`)}>
      <Matches text={of.text} wanted={wanted} />
    </a>
  );
  return (
    <li>
      <p className="k">{of.label}</p>
      <div>
        {of.kind === "claim" ? <p className="q">{text}</p> : <h3>{text}</h3>}
        <p className="m">
          {of.standing && <Standing of={of.standing} />}
          {of.speaker && (
            <span>
              <Speaker of={of.speaker} />
            </span>
          )}
          {of.chain && <Chain of={of.chain} />}
          {of.remark && <span>{of.remark}</span>}
        </p>
      </div>
    </li>
  );
}
