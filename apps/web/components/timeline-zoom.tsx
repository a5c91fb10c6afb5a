import type { TimelinePage } from "../server/timeline.ts";
import { useAddress } from "./links.tsx";

const NAMES = { whole: "Whole", day: "By day", post: "By post" };

/** How near the timeline is looked at: the whole, its days, its posts. One day stays in view when the zoom changes. */
export function TimelineZoom({ of: { zoom, day } }: { of: TimelinePage }) {
  const address = useAddress();
  return (
    <nav className="switch" aria-label="Zoom">
      {(["whole", "day", "post"] as const).map((each) => (
        <a
          key={each}
          href={address(
            "/timeline",
            {
              zoom: each === "day" ? null : each,
              day: each === "whole" ? null : (day?.day ?? null),
            },
            "timeline",
          )}
          aria-current={each === zoom ? "true" : undefined}
        >
          {NAMES[each]}
        </a>
      ))}
    </nav>
  );
}

/** One day alone: which, the days around it, and the way back to all. */
export function TimelineSteps({ of: { zoom, day } }: { of: TimelinePage }) {
  const address = useAddress();
  if (!day) return null;
  const at = (to: string | null): string =>
    address("/timeline", { zoom: zoom === "day" ? null : zoom, day: to }, "timeline");
  return (
    <nav className="tl-nav" aria-label="Days">
      {day.before && <a href={at(day.before.day)}>Before: {day.before.label}</a>}
      <a href={at(null)}>All days</a>
      {day.after && <a href={at(day.after.day)}>After: {day.after.label}</a>}
    </nav>
  );
}
