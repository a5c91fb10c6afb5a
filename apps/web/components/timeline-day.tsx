import type { TimelineDay as View, TimelineItem } from "@claimline/core/views/timeline";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";
import { Standing } from "./standing.tsx";
import { Words } from "./words.tsx";

const LANES = { happened: "c1", parties: "c2", others: "c3" };

/** The nearest time that a text gives: a part of day, an hour, or none. */
function hour({ when }: TimelineItem): string {
  const part = when?.split(", ")[1];
  return part ? part.slice(0, 1).toUpperCase() + part.slice(1) : "No hour given";
}

function Row({ of }: { of: TimelineItem }) {
  const address = useAddress();
  return (
    <div className="tl-r">
      <span className="d">
        {of.post ? (hour(of) === "No hour given" ? `Post ${of.post.order}` : hour(of)) : hour(of)}
      </span>
      <div className={LANES[of.lane]}>
        <p>
          {of.lane !== "happened" &&
            of.by.map((speaker) => <Party key={speaker.name} voice={speaker.voice} />)}
          <a href={address(`/event/${of.id}`)}>
            <Words>{of.title}</Words>
          </a>
        </p>
        {of.standing && <Standing of={of.standing} />}
      </div>
    </div>
  );
}

/** A day in three lanes: said to have happened, said by the parties, said by others. */
export function TimelineDay({ of }: { of: View }) {
  if (of.silent)
    return (
      <p className="tl-gap">
        <span>{of.label}</span>
      </p>
    );
  return (
    <section aria-label={of.label}>
      <h3 className="tl-day">{of.label}</h3>
      {of.items.map((item) => (
        <Row key={item.id} of={item} />
      ))}
    </section>
  );
}
