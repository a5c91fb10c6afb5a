import type { FigureMove } from "@claimline/core/views/changed-figures";
import type { DisputeMove } from "@claimline/core/views/changed-disputes";
import { NOTHING } from "@claimline/core/views/changes-words";
import type { ChangesView, Move as Moved } from "@claimline/core/views/changes";
import type { DisputeView } from "@claimline/core/views/disputes";
import type { FigureView } from "@claimline/core/views/figure";
import type { PostRef } from "@claimline/core/views/postref";
import type { ReactNode } from "react";
import { Count } from "./count.tsx";
import { useAddress } from "./links.tsx";
import { After, Before, Move } from "./move.tsx";
import { Party } from "./party.tsx";
import { Sentence } from "./sentence.tsx";
import { DisputeStanding, Standing } from "./standing.tsx";
import { within } from "./when.ts";
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

function Given({ of, by }: { of: FigureView | null; by?: string | undefined }) {
  const address = useAddress();
  if (!of)
    return (
      <p className="mv-n none">
        {NOTHING.count} <span>{by ?? NOTHING.given}</span>
      </p>
    );
  return (
    <p className="mv-n">
      <a href={address(`/claim/${of.claim}`)}>
        <Count words={of.short} />
      </a>{" "}
      <span>{by ?? of.speaker.name}</span>
    </p>
  );
}

export function ChangedFigure({
  of: { label, group, voice, who, before, after, also },
}: {
  of: FigureMove;
}) {
  const address = useAddress();
  const isLast = before?.claim === after?.claim && before?.words === after?.words;
  const last = isLast ? NOTHING.later : undefined;
  return (
    <Move
      before={<Given of={before} />}
      after={<Given of={after} by={after ? last : before ? NOTHING.left : undefined} />}
    >
      <h3>
        <a href={address("/figures", {}, group)}>{label}</a>
      </h3>
      <p>
        {voice?.tag ? <Party voice={voice} /> : `${who}:`}{" "}
        {after && `${after.words}, ${within(after.when)}`}
        {after && after.standing.tone !== "ink" && (
          <>
            {" "}
            <Standing of={after.standing} />
          </>
        )}
        {also.length > 0 && (
          <>
            {after && ". "}Also given since:{" "}
            {also.map((each, at) => (
              <span key={each.claim}>
                {at > 0 && "; "}
                <a href={address(`/claim/${each.claim}`)}>{each.short}</a>{" "}
                <Standing of={each.standing} />
              </span>
            ))}
          </>
        )}
      </p>
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

/** The parties' counts that nobody has followed by another. */
export function SameFigures({ of }: { of: readonly FigureMove[] }) {
  const address = useAddress();
  return (
    <p className="more-line">
      No later count:{" "}
      {of.map(({ label, group, voice, after }, at) => (
        <span key={`${label} ${voice?.id}`}>
          {at > 0 && "; "}
          <Party voice={voice} /> <a href={address("/figures", {}, group)}>{label}</a> (
          {after?.short})
        </span>
      ))}
    </p>
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
