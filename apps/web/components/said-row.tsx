import type { ActorView } from "@claimline/core/views/actor";
import { STANCE_WORDS } from "@claimline/core/views/words";
import { Chain } from "./chain.tsx";
import { Glyph } from "./glyph.tsx";
import { useAddress } from "./links.tsx";
import { Standing } from "./standing.tsx";
import { Words } from "./words.tsx";

/** A statement in the list of all that one voice said: stance, gist, speaker, day, how it stands. */
export function SaidRow({ of: { row, standing, post } }: { of: ActorView["said"][number] }) {
  const address = useAddress();
  const { word, tone } = STANCE_WORDS[row.stance];
  return (
    <article className="stmt">
      <span className={tone === "against" ? "stance ag" : "stance"}>
        <Glyph of={row.stance} />
        {word}
      </span>
      <div>
        <p className="q">
          <a href={address(`/claim/${row.claim}`)}>
            <Words>{row.statement}</Words>
          </a>
        </p>
        <p className="m">
          <span>{[row.speaker.name, row.speaker.role].filter(Boolean).join(", ")}</span>
          {post && <a href={address(`/post/${post.id}`)}>{post.label}</a>}
          {standing && <Standing of={standing} />}
          <Chain of={row.chain} />
        </p>
      </div>
    </article>
  );
}
