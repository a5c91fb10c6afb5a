import type { Derivation } from "@claimline/core/derive/derivation";
import { eventLedger, furtherDisputed } from "@claimline/core/views/event-ledger";
import { LANE_NAMES, LANES, timelineView } from "@claimline/core/views/timeline";
import { markOf } from "../../panes/mark.ts";
import { speakerTag } from "./speaker-tag.ts";
import type { Row } from "../../panes/ref.ts";

/** Events by what they are: what is said to have happened, then what was said; the newest of each first. */
export function eventRows(derivation: Derivation): Row[] {
  const items = timelineView(derivation)
    .flatMap((day) => day.items)
    .toReversed();
  return LANES.flatMap((lane) =>
    items
      .filter((item) => item.lane === lane)
      .map((item): Row => ({
        ref: { kind: "event", id: item.id },
        mark: [markOf(item.standing?.standing)],
        label: speakerTag(item),
        title: item.title,
        get side() {
          const event = derivation.story.events.get(item.id as never);
          const disputed = event ? eventLedger(derivation, event).disputed : 0;
          return furtherDisputed(disputed) ?? "";
        },
        keys: [`event:${item.id}`],
        group: LANE_NAMES[lane],
      })),
  );
}
