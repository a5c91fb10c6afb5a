import { listPlaces } from "@claimline/core/export/lists";
import { markOf } from "../panes/mark.ts";
import { MARK } from "./command.ts";
import { listing } from "./listing.ts";

export const places = listing({
  name: "places",
  about: "every place that is named, or those that match, by name, with how much is said of it",
  examples: [
    ["claimline places", "with the mark of the most disputed event there"],
    ["claimline places place:azerbaijan", "a place, and the places within it"],
    ["claimline places --json", "with coordinates, and where they come from"],
  ],
  list: listPlaces,
  columns: [
    { ...MARK, of: ({ events }) => markOf(events[0]?.standing?.standing) },
    { title: "place", grows: true, of: ({ name }) => name },
    { title: "within", of: ({ within }) => within?.name ?? "" },
    { title: "kind", extra: 2, of: ({ kind }) => kind },
    { title: "events", right: true, of: ({ events }) => String(events.length) },
    { title: "id", extra: 1, of: ({ id }) => id },
  ],
});
