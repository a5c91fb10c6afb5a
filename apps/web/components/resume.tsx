import type { ReadingView } from "@claimline/core/views/reading";

/** Where the script says what this reader has not read; empty, and not shown, without it. */
export function Resume({ of }: { of: ReadingView }) {
  return (
    <div
      className="resume"
      data-head={of.head}
      data-posts={of.posts.map(({ id, seq }) => `${id}:${seq}`).join(" ")}
    />
  );
}
