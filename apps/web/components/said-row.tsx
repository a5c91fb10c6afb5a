import type { ActorView } from "@claimline/core/views/actor";
import { STANCE_WORDS } from "@claimline/core/views/words";
import { Chain } from "./chain.tsx";
import { Glyph } from "./glyph.tsx";
import { Gist } from "./gist.tsx";
import { useAddress } from "./links.tsx";
import { Standing } from "./standing.tsx";

type Props = { of: ActorView["said"][number]; page: string };

/** A statement in the list of all that one voice said: stance, gist, speaker if it is not the `page`'s own, day, how it stands. */
export function SaidRow({ of: { row, standing, post }, page }: Props) {
  const address = useAddress();
  const { word, tone } = STANCE_WORDS[row.stance];
  return (
    <article className="stmt">
      <span className={tone === "against" ? "stance ag" : "stance"}>
        <Glyph of={row.stance} />
        {word}
      </span>
      <div>
        <Gist path={`/claim/${row.claim}`}>{row.statement}</Gist>
        <p className="m">
          {row.speaker.actor === page ? (
            // Its name is the title already; what is left is what the text leaves open.
            row.speaker.role === "speaker not named" && <span>Speaker not named</span>
          ) : (
            <span>{[row.speaker.name, row.speaker.role].filter(Boolean).join(", ")}</span>
          )}
          {post && <a href={address(`/post/${post.id}`)}>{post.label}</a>}
          {standing && <Standing of={standing} />}
          <Chain of={row.chain} />
        </p>
      </div>
    </article>
  );
}
