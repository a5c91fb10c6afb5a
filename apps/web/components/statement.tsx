import type { LedgerRow } from "@claimline/core/views/ledger";
import { STANCE_WORDS } from "@claimline/core/views/words";
import { Glyph } from "./glyph.tsx";
import { Gist } from "./gist.tsx";
import { Speaker } from "./speaker.tsx";
import { Steps } from "./steps.tsx";

/** One statement of a dossier: stance, who, what in our words, and the way it took. */
export function Statement({ of }: { of: LedgerRow }) {
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
        <Gist path={`/claim/${of.claim}`}>{of.statement}</Gist>
        {of.quote && <p>In the words printed: “{of.quote}”</p>}
        <Steps origin={of.speaker.name} chain={of.chain} />
      </div>
    </article>
  );
}
