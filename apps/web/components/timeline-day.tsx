import type { TimelineDay as View, TimelineItem } from "@claimline/core/views/timeline";
import { capital } from "@claimline/core/views/words";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";
import { Standing } from "./standing.tsx";
import { Words } from "./words.tsx";

const LANES = [
  { lane: "happened", name: "c1", label: "Said to have happened" },
  { lane: "parties", name: "c2", label: "Said by the parties" },
  { lane: "others", name: "c3", label: "Said by others" },
] as const;

/** The nearest time that a text gives: a part of day, an hour, or none. */
const hour = ({ when }: TimelineItem): string => capital(when?.split(", ")[1] ?? "No hour given");

function Item({ of }: { of: TimelineItem }) {
  const address = useAddress();
  return (
    <li>
      <p>
        {of.lane !== "happened" &&
          of.by.map((speaker) => <Party key={speaker.name} voice={speaker.voice} />)}
        <a href={address(`/event/${of.id}`)}>
          <Words>{of.title}</Words>
        </a>
      </p>
      {of.standing && <Standing of={of.standing} />}
    </li>
  );
}

/** What stands at one hour or part of a day, in three lanes. */
function Row({ at, items }: { at: string; items: readonly TimelineItem[] }) {
  return (
    <div className="tl-r">
      <span className="d">{at}</span>
      {LANES.map(({ lane, name, label }) => {
        const list = items.filter((item) => item.lane === lane);
        if (list.length === 0) return null;
        return (
          <ul key={lane} className={name} aria-label={label}>
            {list.map((item) => (
              <Item key={item.id} of={item} />
            ))}
          </ul>
        );
      })}
    </div>
  );
}

/** A day, hour by hour as far as the texts give one; a silent stretch is hatched. */
export function TimelineDay({ of }: { of: View }) {
  if (of.silent)
    return (
      <p className="tl-gap">
        <span>{of.label}</span>
      </p>
    );
  const hours = Map.groupBy(of.items, hour);
  return (
    <section aria-label={of.label}>
      <h3 className="tl-day">{capital(of.label)}</h3>
      {[...hours].map(([at, items]) => (
        <Row key={at} at={at} items={items} />
      ))}
    </section>
  );
}
