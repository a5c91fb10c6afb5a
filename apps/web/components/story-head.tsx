import type { HeadView } from "@claimline/core/views/head";
import type { SinceView } from "@claimline/core/views/since";
import { counted } from "@claimline/core/views/words";
import { useAddress } from "./links.tsx";
import { StatusWord } from "./status-word.tsx";
import { Words } from "./words.tsx";

const REMARKS = {
  live: "The record goes on",
  paused: "Updates resume here",
  closed: "Corrections still appear",
} as const;

function Status({ of, since }: { of: HeadView; since: SinceView | null }) {
  const address = useAddress();
  return (
    <div className="status">
      {of.asOf ? (
        <p>
          <span className="livedot closed then">As it stood</span>
        </p>
      ) : (
        <p>
          <StatusWord of={of.status} /> <span className="soft">{REMARKS[of.status]}</span>
        </p>
      )}
      {of.upTo && (
        <p>
          <b>To {of.upTo}</b>
        </p>
      )}
      <p>
        {counted(of.counts.posts, "post")} from {counted(of.counts.sources, "source")}
      </p>
      <p>
        <a href={address("/disputes")}>
          <b>{counted(of.counts.disputes, "point")} in dispute</b>
        </a>
        {since && (
          <>
            {", "}
            <a href={address("/changes", { from: since.asOf })}>
              {`${since.disputed || "none"} since ${since.label}`}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

/** Title, standfirst and state of the story. */
export function StoryHead({ of, since }: { of: HeadView; since: SinceView | null }) {
  return (
    <div className="story">
      <div className="grid">
        <div>
          {of.kicker && <p className="kick">{of.kicker}</p>}
          <h1>
            <Words>{of.title}</Words>
          </h1>
          <p className="stand">
            <Words>{of.standfirst}</Words>
          </p>
        </div>
        <Status of={of} since={since} />
      </div>
    </div>
  );
}
