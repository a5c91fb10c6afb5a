import type { HistoryStep } from "@claimline/core/views/history";
import { useAddress, useReasons } from "./links.tsx";
import { Standing } from "./standing.tsx";

/** How a standing changed, post by post. */
export function History({ of }: { of: readonly HistoryStep[] }) {
  const address = useAddress();
  const reasons = useReasons();
  if (of.length === 0) return null;
  return (
    <section>
      <h2>How its standing changed</h2>
      <ol className="hist">
        {of.map(({ post, standing }) => (
          <li key={post.id}>
            <a href={address(`/post/${post.id}`)}>
              <span>{post.day}</span>
              <span>post {post.order}</span>
            </a>
            <Standing of={standing} href={reasons(standing.of, { asOf: `post:${post.id}` })} />
          </li>
        ))}
      </ol>
    </section>
  );
}
