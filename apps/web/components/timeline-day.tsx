import {
  LANE_NAMES,
  LANES,
  type Lane,
  type TimelineDay as View,
  type TimelineItem,
} from "@claimline/core/views/timeline";
import type { TimelinePostDay } from "@claimline/core/views/timeline-posts";
import { capital } from "@claimline/core/views/words";
import { useAddress } from "./links.tsx";
import { Party } from "./party.tsx";
import { Standing } from "./standing.tsx";
import { Words } from "./words.tsx";

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

/** Who says so or denies it, in the lane of the one or the other. */
function Voices({ of }: { of: TimelineItem["voices"] }) {
  const address = useAddress();
  return (
    <li>
      {of.map(({ claim, name, voice, verb, denies, implied }) => (
        <p key={`${claim} ${denies}`} className="tl-v">
          <Party voice={voice} />
          {!voice?.tag && <Words>{`${name} `}</Words>}
          <a href={address(`/claim/${claim}`)} className={denies ? "ag" : undefined}>
            {verb}
          </a>
          {implied && ", implied"}
        </p>
      ))}
    </li>
  );
}

function LaneOf({ lane, items }: { lane: Lane; items: readonly TimelineItem[] }) {
  const mine = items.filter((item) => item.lane === lane);
  const beside = items.flatMap((item) => item.voices.filter((voice) => voice.lane === lane));
  if (mine.length + beside.length === 0) return null;
  return (
    <ul className={`c${LANES.indexOf(lane) + 1}`} aria-label={LANE_NAMES[lane]}>
      {mine.map((item) => (
        <Item key={item.id} of={item} />
      ))}
      {beside.length > 0 && <Voices of={beside} />}
    </ul>
  );
}

/** What stands at one hour or part of a day, in three lanes; what is denied has a row of its own, beside those who speak of it. */
function Row({ at, href, items }: { at: string; href?: string; items: readonly TimelineItem[] }) {
  const plain = items.filter((item) => item.voices.length === 0);
  const spoken = items.filter((item) => item.voices.length > 0).map((item) => [item]);
  return [...(plain.length > 0 ? [plain] : []), ...spoken].map((row) => (
    <div key={row[0]!.id} className="tl-r">
      <span className="d">{href ? <a href={href}>{at}</a> : at}</span>
      {LANES.map((lane) => (
        <LaneOf key={lane} lane={lane} items={row} />
      ))}
    </div>
  ));
}

/** What stands at the hours of a day, as far as the texts give one. */
function Hours({ of }: { of: readonly TimelineItem[] }) {
  const hours = Map.groupBy(of, hour);
  return [...hours].map(([at, items]) => <Row key={at} at={at} items={items} />);
}

/** A day, hour by hour; a silent stretch is hatched. */
export function TimelineDay({ of }: { of: View }) {
  const address = useAddress();
  if (of.silent)
    return (
      <p className="tl-gap">
        <span>{of.label}</span>
      </p>
    );
  return (
    <section aria-label={of.label}>
      <h3 className="tl-day">
        {of.day && of.day === of.when ? (
          <a href={address("/timeline", { day: of.day }, "timeline")}>{capital(of.label)}</a>
        ) : (
          capital(of.label)
        )}
      </h3>
      <Hours of={of.items} />
    </section>
  );
}

/** What no text dates, folded under the day on which it was told; open where that day is read alone. */
export function TimelineTold({ of, open }: { of: readonly View[]; open: boolean }) {
  const address = useAddress();
  if (of.length === 0) return null;
  return (
    <section aria-label="No day given">
      <h3 className="tl-day">No day given</h3>
      {of.map((day) => (
        <details key={day.label} className="fig-tbl" open={open}>
          <summary>{`${day.label.replace(/^No day given, t/, "T")}: ${day.items.length}`}</summary>
          {day.day && (
            <p className="tl-by">
              <a href={address("/timeline", { zoom: "post", day: day.day }, "timeline")}>
                The same by the posts that tell them
              </a>
            </p>
          )}
          <Hours of={day.items} />
        </details>
      ))}
    </section>
  );
}

/** A day of posts: under each number what that post was the first to tell. */
export function TimelinePosts({ of }: { of: TimelinePostDay }) {
  const address = useAddress();
  return (
    <section aria-label={of.label}>
      <h3 className="tl-day">
        <a href={address("/timeline", { zoom: "post", day: of.day }, "timeline")}>{of.label}</a>
      </h3>
      {of.posts.map(({ post, items }) => (
        <Row
          key={post.id}
          at={`Post ${post.order}`}
          href={address(`/post/${post.id}`)}
          items={items}
        />
      ))}
    </section>
  );
}
