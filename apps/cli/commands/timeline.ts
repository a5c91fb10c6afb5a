import { listTimeline } from "@claimline/core/export/lists";
import { listed } from "@claimline/core/views/words";
import { quiet } from "../lines/span.ts";
import { markOf } from "../panes/mark.ts";
import { MARK } from "./command.ts";
import { listing } from "./listing.ts";

const LANES = {
  happened: "said to have happened",
  parties: "said by the parties",
  others: "said by others",
};

export const timeline = listing({
  name: "timeline",
  about: "what is said to have happened, and what was said, in order of its own time",
  examples: [
    ["claimline timeline", "oldest first; what no text dates comes last"],
    ["claimline timeline until:2020-07-31", "what came before August"],
    ["claimline timeline --json | jq '.[].title'", "for another program"],
  ],
  list: listTimeline,
  columns: [
    { title: "when", of: ({ when }) => when ?? "no day given" },
    { ...MARK, of: ({ standing }) => markOf(standing?.standing) },
    { title: "standing", of: ({ standing }) => standing?.text ?? "" },
    { title: "what", grows: true, of: ({ title }) => title },
    {
      title: "by",
      extra: 2,
      of: ({ by }) => listed(by.map((each) => each.voice?.tag ?? each.name)),
    },
    { title: "lane", extra: 3, of: ({ lane }) => quiet(LANES[lane]) },
    { title: "id", extra: 1, of: ({ id }) => id },
  ],
});
