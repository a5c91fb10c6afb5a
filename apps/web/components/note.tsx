import type { NoteView } from "@claimline/core/views/notes";
import { Glyph, type Mark } from "./glyph.tsx";
import { useAddress } from "./links.tsx";

const MARKS: Record<NoteView["kind"], Mark> = {
  denied: "denied",
  denies: "denied",
  superseded: "superseded",
  replaces: "superseded",
  "out-of-order": "superseded",
  withdrawn: "retracted",
  corrected: "clock",
};

const TONE: Record<NoteView["tone"], string> = {
  against: "since",
  past: "since past",
  ink: "since note",
};

/** What came to be known about a post since: above its text, which no note changes. A correction leads to its words. */
export function Note({ of, post }: { of: NoteView; post: string }) {
  const address = useAddress();
  return (
    <p className={TONE[of.tone]}>
      <Glyph of={MARKS[of.kind]} />
      <span>
        <b>{of.lead}</b> {of.text}
        {of.posts.length > 0 && " ("}
        {of.posts.map((post, at) => (
          <span key={post.id}>
            {at > 0 && ", "}
            <a className="nb" href={address(`/post/${post.id}`)}>
              {post.label}
            </a>
          </span>
        ))}
        {of.posts.length > 0 && ")"}
        {of.kind === "corrected" && (
          <>
            {" "}
            <a className="nb" href={address(`/post/${post}`, {}, "before")}>
              Word by word
            </a>
          </>
        )}
      </span>
    </p>
  );
}
