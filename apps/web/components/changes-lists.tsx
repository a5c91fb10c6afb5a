import type { ChangesView, FigureMove, Move as Moved } from "@claimline/core/views/changes";
import type { DisputeView } from "@claimline/core/views/disputes";
import type { FigureView } from "@claimline/core/views/figure";
import type { LedgerRow } from "@claimline/core/views/ledger";
import { Count } from "./count.tsx";
import { useAddress } from "./links.tsx";
import { Before, Move } from "./move.tsx";
import { Party } from "./party.tsx";
import { DisputeStanding, Standing } from "./standing.tsx";
import { within } from "./when.ts";
import { Words } from "./words.tsx";

/** The voices of one side, by their letters; whoever has none by name. */
function Side({ of, many }: { of: readonly LedgerRow[]; many: string }) {
  const voices = [
    ...new Map(of.map((row) => [row.speaker.voice?.id ?? row.speaker.name, row.speaker])).values(),
  ];
  return (
    <>
      {voices.map(({ voice, name }, at) => (
        <span key={voice?.id ?? name}>
          {at > 0 && (at === voices.length - 1 ? " and " : ", ")}
          {voice?.tag ? <Party voice={voice} /> : name}
        </span>
      ))}
      {!voices.at(-1)?.voice?.tag && " "}
      {voices.length === 1 ? of[0]!.verb : many}
    </>
  );
}

export function NewDispute({ of: { dispute, before } }: { of: ChangesView["newly"][number] }) {
  const address = useAddress();
  const above = [...dispute.ledger.up, ...dispute.ledger.rumours];
  return (
    <Move before={<Before of={before} />} after={<DisputeStanding of={dispute} />}>
      <h3>
        <a href={address(`/dispute/${dispute.id}`)}>
          <Words>{dispute.question}</Words>
        </a>
      </h3>
      <p>
        {above.length > 0 && (
          <>
            <Side of={above} many="say so" />
            {"; "}
          </>
        )}
        <Side of={dispute.ledger.down} many="deny" />
        {" it"}
        {dispute.since && (
          <>
            {". "}
            <a href={address(`/post/${dispute.since.id}`)}>{dispute.since.label}</a>
          </>
        )}
      </p>
    </Move>
  );
}

export function ChangedStanding({ of: { of, text, before, after } }: { of: Moved }) {
  const address = useAddress();
  const [event = "", point] = of.split("#");
  return (
    <Move before={<Before of={before} />} after={<Standing of={after} />}>
      <h3>
        <a href={address(`/event/${event}`, {}, point ?? "")}>
          <Words>{text}</Words>
        </a>
      </h3>
    </Move>
  );
}

function Given({ of, by }: { of: FigureView | null; by: string }) {
  const address = useAddress();
  if (!of)
    return (
      <p className="mv-n none">
        none <span>{by}</span>
      </p>
    );
  return (
    <p className="mv-n">
      <a href={address(`/claim/${of.claim}`)}>
        <Count words={of.short} />
      </a>{" "}
      <span>{by}</span>
    </p>
  );
}

export function ChangedFigure({ of: { label, group, voice, before, after } }: { of: FigureMove }) {
  const address = useAddress();
  // A corrected count is of the same claim.
  const unmoved = before?.claim === after?.claim && before?.words === after?.words;
  const same = before !== null && unmoved;
  return (
    <Move
      same={unmoved}
      before={<Given of={before} by={before ? before.speaker.name : "given"} />}
      after={
        <Given of={after} by={same ? "no later count" : after ? after.speaker.name : "given"} />
      }
    >
      <h3>
        <a href={address("/figures", {}, group)}>{label}</a>
      </h3>
      <p>
        <Party voice={voice} />
        {after ? `${after.words}, ${within(after.when)}` : "Still nothing given."}
      </p>
    </Move>
  );
}

export function Remaining({ of }: { of: readonly DisputeView[] }) {
  const address = useAddress();
  return (
    <ul className="mv-still">
      {of.map((dispute) => (
        <li key={dispute.id}>
          <DisputeStanding of={dispute} />{" "}
          <a href={address(`/dispute/${dispute.id}`)}>
            <Words>{dispute.question}</Words>
          </a>
        </li>
      ))}
    </ul>
  );
}
