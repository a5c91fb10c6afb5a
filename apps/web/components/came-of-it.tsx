import type { MarkedView } from "@claimline/core/views/post";
import { useReasons } from "./links.tsx";
import { Standing } from "./standing.tsx";
import { Words } from "./words.tsx";

/** Every marked statement of a post and how it stands now. */
export function CameOfIt({ of }: { of: readonly MarkedView[] }) {
  const reasons = useReasons();
  if (of.length === 0) return null;
  return (
    <section>
      <h2>How its statements stand</h2>
      <ol className="kev">
        {of.map((mark) => (
          <li key={mark.ref}>
            <Standing of={mark.standing} />
            <a href={reasons(mark.ref)}>
              <Words>{`${mark.letter}. ${mark.text}`}</Words>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
