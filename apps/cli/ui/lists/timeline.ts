import type { Derivation } from "@claimline/core/derive/derivation";
import { whenWords } from "@claimline/core/views/dates";
import { speakerTag } from "./speaker-tag.ts";
import { timelineView, type TimelineDay } from "@claimline/core/views/timeline";
import { markOf } from "../../panes/mark.ts";
import type { Row } from "../../panes/ref.ts";

/* A heading has little room: the day in short, where it has one. */
function heading({ when, day, label }: TimelineDay): string {
  if (when) return whenWords(when);
  return day ? `No day given, told ${whenWords(day)}` : label;
}

/** Events and speech acts by their own time, oldest first; weeks of which no source tells stand before the day that ends them. */
export const timelineRows = (derivation: Derivation): Row[] =>
  timelineView(derivation).flatMap((day, index, days) => {
    const before = days[index - 1];
    const group = heading(day);
    return day.items.map((item, at): Row => ({
      ref: { kind: "event", id: item.id },
      mark: [markOf(item.standing?.standing)],
      label: speakerTag(item),
      title: item.title,
      side: item.when && item.when !== group ? item.when : "",
      keys: [`event:${item.id}`],
      group,
      ...(at === 0 && before?.silent && { silence: before.label }),
    }));
  });
