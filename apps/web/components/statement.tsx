import type { LedgerRow } from "@claimline/core/views/ledger";
import { STANCE_WORDS } from "@claimline/core/views/words";
import { Glyph } from "./glyph.tsx";
import { useAddress } from "./links.tsx";
import { Speaker } from "./speaker.tsx";
import { Steps } from "./steps.tsx";
import { Words } from "./words.tsx";

/** One statement of a dossier: stance, who, what in our words, and the way it took. */
export function Statement({ of }: { of: LedgerRow }) {
  const address = useAddress();
  const { word, tone } = STANCE_WORDS[of.stance];
  return (
    <article className="stmt" id={of.claim}>
      <span className={tone === "against" ? "stance ag" : "stance"}>
        <Glyph of={of.stance} />
        {word}
      </span>
      <div>
        <p>
          <span className="w">
            <Speaker of={of.speaker} />
          </span>
          {of.said && `. Said ${of.said}`}
          {of.joint && ". Said for several sides at once"}
        </p>
        <p className="q">
          <a href={address(`/claim/${of.claim}`)}>
            <Words>{of.statement}</Words>
          </a>
        </p>
        {of.quote && <p>In the words printed: “{of.quote}”</p>}
        <Steps origin={of.speaker.name} chain={of.chain} />
      </div>
    </article>
  );
}
