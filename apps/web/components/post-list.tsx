import type { PostRef } from "@claimline/core/views/postref";
import { useAddress } from "./links.tsx";
import { Words } from "./words.tsx";

/** Posts by headline and place in the day. */
export function PostList({ of, title }: { of: readonly PostRef[]; title: string }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol className="kev">
        {of.map((post) => (
          <li key={post.id}>
            <time dateTime={post.at.slice(0, 10)}>{post.label}</time>
            <a href={address(`/post/${post.id}`)}>
              <Words>{post.headline}</Words>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
