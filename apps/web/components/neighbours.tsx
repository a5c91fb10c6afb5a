import type { PostRef } from "@claimline/core/views/postref";
import { useAddress } from "./links.tsx";

/** The posts before and after, in the order of replay. */
export function Neighbours({ previous, next }: { previous: PostRef | null; next: PostRef | null }) {
  const address = useAddress();
  return (
    <nav className="pager ends" aria-label="Neighbouring posts">
      {previous && (
        <a href={address(`/post/${previous.id}`)}>
          <b>{previous.headline}</b>Before: {previous.label}
        </a>
      )}
      {next && (
        <a className="nx" href={address(`/post/${next.id}`)}>
          <b>{next.headline}</b>After: {next.label}
        </a>
      )}
    </nav>
  );
}
