import type { Derivation } from "@claimline/core/derive/derivation";
import { timelineView } from "@claimline/core/views/timeline";
import { markOf } from "../../panes/mark.ts";
import type { Row } from "../ref.ts";

/** Events and speech acts by their own time, oldest first. */
export const timelineRows = (derivation: Derivation): Row[] =>
  timelineView(derivation).flatMap((day) =>
    day.items.map((item): Row => ({
      ref: { kind: "event", id: item.id },
      mark: [markOf(item.standing?.standing)],
      label: "",
      title: item.title,
      side: item.when ?? "",
      keys: [`event:${item.id}`],
      group: day.label,
    })),
  );
