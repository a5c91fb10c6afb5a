import { listEvents } from "@claimline/core/export/lists";
import { markOf } from "../panes/mark.ts";
import { MARK } from "./command.ts";
import { listing } from "./listing.ts";
import { tags } from "./tags.ts";

export const events = listing({
  name: "events",
  about: "every event, or those that match, newest first, with who says so and who denies it",
  examples: [
    ["claimline events", "what happened, and what was called for or pledged"],
    ["claimline events place:vardenis", "what is said to have happened at a place"],
    ["claimline events standing:acknowledged", "what the one says whom it counts against"],
  ],
  list: listEvents,
  columns: [
    { ...MARK, of: ({ standing }) => markOf(standing?.standing) },
    { title: "standing", extra: 3, of: ({ standing }) => standing?.text ?? "" },
    { title: "what", grows: true, of: ({ title }) => title },
    { title: "when", extra: 4, of: ({ when }) => when ?? "no day given" },
    { title: "says so", of: ({ ledger }) => tags(ledger?.up ?? []) },
    { title: "denies", of: ({ ledger }) => tags(ledger?.down ?? []) },
    { title: "id", extra: 1, of: ({ id }) => id },
  ],
});
