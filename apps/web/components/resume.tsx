import type { ReadingView } from "@claimline/core/views/reading";

/** Each post with how far its first entry in the log is from that of the post before: short, since every feed carries it. */
const written = (posts: ReadingView["posts"]): string =>
  posts.map(({ id, seq }, at) => `${id}:${seq - (posts[at - 1]?.seq ?? 0)}`).join(" ");

/** Where the script says what this reader has not read; empty, and not shown, without it. A story that goes on is followed. */
export function Resume({ of, goesOn }: { of: ReadingView; goesOn: boolean }) {
  return (
    <div
      className="resume"
      data-head={of.head}
      data-posts={written(of.posts)}
      data-live={goesOn ? "" : undefined}
    />
  );
}
