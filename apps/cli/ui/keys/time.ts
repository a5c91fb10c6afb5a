import { ask } from "../ask.ts";
import type { KeySection } from "../binding.ts";
import { toggleFollowing } from "../following.ts";
import { goTo, stepTime } from "../time.ts";

export const TIME: KeySection = {
  title: "Time",
  keys: [
    {
      keys: ["f"],
      shown: "f",
      does: "follow a story that grows, or leave off",
      short: (s) => (s.opened.follow ? ["f", s.following ? "stop following" : "follow"] : null),
      run: toggleFollowing,
    },
    {
      keys: ["["],
      shown: "[  ]",
      does: "step: as it stood one post before",
      both: "step: as it stood one post before, after",
      short: ["[ ]", "step"],
      run: (s) => stepTime(s, "before", "post"),
    },
    {
      keys: ["]"],
      shown: "",
      does: "step: as it stood one post after",
      run: (s) => stepTime(s, "after", "post"),
    },
    {
      keys: ["{"],
      shown: "{  }",
      does: "step: as it stood one day before",
      both: "step: as it stood one day before, after",
      run: (s) => stepTime(s, "before", "day"),
    },
    {
      keys: ["}"],
      shown: "",
      does: "step: as it stood one day after",
      run: (s) => stepTime(s, "after", "day"),
    },
    {
      keys: ["@"],
      shown: "@",
      does: "as it stood at a moment that you type",
      short: (s) => ["@", s.state.columns < 110 ? "when" : "as it stood"],
      run: (s) => ask(s, "as-of"),
    },
    {
      keys: ["0"],
      shown: "0",
      does: "now: the end of the record",
      short: (s) => (s.state.asOf === null ? null : ["0", "now"]),
      run: (s) => goTo(s, null),
    },
    {
      keys: ["="],
      shown: "=",
      does: "compare: what changed since another moment",
      short: ["=", "compare"],
      run: (s) => ask(s, "compare"),
    },
  ],
};
