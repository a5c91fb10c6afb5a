import type { DisputeMove } from "@claimline/core/views/changed-disputes";
import type { ChangesView, Move as Moved } from "@claimline/core/views/changes";
import type { DisputeView } from "@claimline/core/views/disputes";
import type { PostRef } from "@claimline/core/views/postref";
import type { ReactNode } from "react";
import { useAddress } from "./links.tsx";
import { After, Before, Move } from "./move.tsx";
import { Sentence } from "./sentence.tsx";
import { DisputeStanding } from "./standing.tsx";
import { Words } from "./words.tsx";

function Question({ of }: { of: DisputeView }) {
  const address = useAddress();
  return (
    <a href={address(`/dispute/${of.id}`)}>
      <Words>{of.question}</Words>
    </a>
  );
}

/** A dispute that came, that is over, or that stands on other voices than before. */
export function MovedDispute({
  of: { dispute, before, after, said },
  isNew,
}: {
  of: DisputeMove;
  isNew?: boolean;
}) {
  const address = useAddress();
  const sentences = [
    ...said.map((each, at) => <Sentence key={at} of={each} />),
    ...(isNew && dispute.since
      ? [
          <a key="since" href={address(`/post/${dispute.since.id}`)}>
            {dispute.since.label}
          </a>,
        ]
      : []),
  ];
  return (
    <Move before={<Before of={before} />} after={<After of={after} />}>
      <h3>{after ? <Question of={dispute} /> : <Words>{dispute.question}</Words>}</h3>
      {sentences.length > 0 && (
        <p>{sentences.flatMap((each, at) => (at > 0 ? [". ", each] : [each]))}</p>
      )}
    </Move>
  );
}

export function ChangedStanding({ of: { of, text, event: title, before, after } }: { of: Moved }) {
  const address = useAddress();
  const [event = "", point] = of.split("#");
  return (
    <Move before={<Before of={before} />} after={<After of={after} />}>
      <h3>
        <a href={address(`/event/${event}`, {}, point ?? "")}>
          <Words>{text}</Words>
        </a>
      </h3>
      {title && <p>{title}</p>}
    </Move>
  );
}

/** What stands as it did: its mark, and its question. */
export function SameDisputes({ of }: { of: readonly DisputeView[] }) {
  return (
    <ul className="mv-still">
      {of.map((dispute) => (
        <li key={dispute.id}>
          <DisputeStanding of={dispute} /> <Question of={dispute} />
        </li>
      ))}
    </ul>
  );
}

function PostRow({ of, children }: { of: PostRef; children?: ReactNode }) {
  const address = useAddress();
  return (
    <li>
      <span>{of.label}</span>{" "}
      <div>
        <a href={address(`/post/${of.id}`)}>
          <Words>{of.headline}</Words>
        </a>
        {children}
      </div>
    </li>
  );
}

export function KeyPosts({ of }: { of: readonly PostRef[] }) {
  return (
    <ul className="mv-still">
      {of.map((post) => (
        <PostRow key={post.id} of={post} />
      ))}
    </ul>
  );
}

/** Posts that the editor changed since, with the reason. */
export function RevisedPosts({ of }: { of: ChangesView["revised"] }) {
  return (
    <ul className="mv-still">
      {of.map(({ post, note, retracted }) => (
        <PostRow key={post.id} of={post}>
          <p>
            {retracted ? "Withdrawn" : "Edited"}
            {note && `: ${note}`}
          </p>
        </PostRow>
      ))}
    </ul>
  );
}
