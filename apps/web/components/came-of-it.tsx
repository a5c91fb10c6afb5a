import type { MarkedView } from "@claimline/core/views/post";
import { useAddress } from "./links.tsx";
import { Standing } from "./standing.tsx";
import { Words } from "./words.tsx";

/** Every marked statement of a post and how it stands now. */
export function CameOfIt({ of }: { of: readonly MarkedView[] }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <section>
      <h2>How its statements stand</h2>
      <ol className="kev">
        {of.map((mark) => (
          <li key={mark.ref}>
            <Standing of={mark.standing} />
            <a
              href={address(
                mark.kind === "figure" ? `/claim/${mark.ref.slice(6)}` : `/event/${mark.event}`,
              )}
            >
              <Words>{`${mark.letter}. ${mark.text}`}</Words>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
