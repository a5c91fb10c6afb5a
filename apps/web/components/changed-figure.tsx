import type { FigureMove } from "@claimline/core/views/changed-figures";
import { NOTHING } from "@claimline/core/views/changes-words";
import type { FigureView } from "@claimline/core/views/figure";
import { Count } from "./count.tsx";
import { useAddress } from "./links.tsx";
import { Move } from "./move.tsx";
import { Party } from "./party.tsx";
import { Standing } from "./standing.tsx";
import { within } from "./when.ts";

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
