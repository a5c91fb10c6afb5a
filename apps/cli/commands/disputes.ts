import { listDisputes } from "@claimline/core/export/lists";
import { markOf } from "../panes/mark.ts";
import { MARK } from "./command.ts";
import { listing } from "./listing.ts";
import { tags } from "./tags.ts";

export const disputes = listing({
  name: "disputes",
  about: "every point that somebody denies, or those that match, as a question",
  examples: [
    ["claimline disputes", "contested ones, then denied ones"],
    ["claimline disputes actor:turkey", "those in which a voice has a part"],
    ["claimline disputes --as-of 2020-09-27", "as the day ended"],
  ],
  list: listDisputes,
  columns: [
    { ...MARK, of: ({ standing }) => markOf(standing.standing) },
    { title: "standing", of: ({ standing }) => standing.text },
    { title: "question", grows: true, of: ({ question }) => question },
    { title: "says so", of: ({ ledger }) => tags(ledger.up) },
    { title: "denies", of: ({ ledger }) => tags(ledger.down) },
    { title: "since", extra: 2, of: ({ since }) => since?.label ?? "" },
    { title: "id", extra: 1, of: ({ ref }) => ref },
  ],
});
