import type { PostView } from "@claimline/core/views/post";
import { Attribution } from "./attribution.tsx";
import { useAddress } from "./links.tsx";
import { MarkedPoints } from "./marked-point.tsx";
import { Note } from "./note.tsx";
import { PostBody } from "./post-body.tsx";
import { Prints } from "./chain.tsx";
import { Words } from "./words.tsx";

/** Day (the permalink) over its place in the day; a live story's time would stand for the day. */
export function Dateline({ of }: { of: PostView }) {
  const address = useAddress();
  const [day, part] = of.day.split(", ");
  return (
    <div className="post-t">
      <a href={address(`/post/${of.id}`)}>
        <time dateTime={of.at.replace(/-(?:morning|afternoon|evening|night)$/, "")}>{day}</time>
      </a>
      {part && <span>{`${part.slice(0, 1).toUpperCase()}${part.slice(1)}`}</span>}
      <span>{`Post ${of.order} of ${of.ofDay}`}</span>
    </div>
  );
}

/** A dispatch in the feed: what came of it since, its text with its marks, a ledger for each disputed point. */
export function Post({ of }: { of: PostView }) {
  const address = useAddress();
  const disputed = of.marks.filter((mark) => mark.disputed);
  // A call or a view: the headline says it all.
  const brief = of.compact && of.marks.length === 1 && of.marks[0]?.kind === "speech-act";
  return (
    <article className={brief ? "post compact" : "post"} id={of.id} aria-labelledby={`h-${of.id}`}>
      <Dateline of={of} />
      <div>
        <h3 id={`h-${of.id}`}>
          <a href={address(`/post/${of.id}`)}>
            <Words>{of.headline}</Words>
          </a>
        </h3>
        {of.notes.map((note, at) => (
          <Note key={at} of={note} post={of.id} />
        ))}
        {!brief && <PostBody of={of.blocks} />}
        <MarkedPoints of={disputed} />
        {disputed.length === 0 && <Attribution of={of.said} />}
        {disputed[0] && (
          <div className="foot">
            <a href={address(`/event/${disputed[0].event}`)}>Full dossier</a>
            <span>
              Sources <Prints of={of.prints} />
            </span>
          </div>
        )}
      </div>
    </article>
  );
}
