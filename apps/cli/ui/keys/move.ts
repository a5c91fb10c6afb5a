import type { KeySection } from "../binding.ts";
import { nextHit } from "../hits.ts";
import { focusNext, jump, page, step } from "../moves.ts";
import type { Session } from "../session.ts";
import { back, follow } from "../ways.ts";
import { readsOn } from "../zones.ts";

const narrows = ({ state }: Session): boolean => state.overlay?.name === "facets";

/** Whether a step goes to another row, of the list or of the ways to narrow it. */
const moves = (session: Session): boolean =>
  narrows(session) || (!readsOn(session) && session.state.overlay?.name !== "help");

export const MOVE: KeySection = {
  title: "Move",
  keys: [
    {
      keys: ["j", "down"],
      shown: "j  ↓",
      does: "next row, or further down",
      short: (s) => ["jk", moves(s) ? "move" : "scroll"],
      run: (s) => step(s, 1),
    },
    {
      keys: ["k", "up"],
      shown: "k  ↑",
      does: "previous row, or further up",
      run: (s) => step(s, -1),
    },
    {
      keys: ["enter", "l", "right"],
      shown: "Enter  l",
      does: "open: the row, or where the line leads",
      short: (s) => ["Enter", narrows(s) ? "switch" : "open"],
      run: follow,
    },
    {
      keys: ["backspace", "h", "left", "esc"],
      shown: "Backspace  h",
      does: "back",
      run: (s) => void back(s),
    },
    {
      keys: ["tab", "shift-tab"],
      shown: "Tab",
      does: "from the list to the reading pane and back",
      short: (s) => (s.layout.shape === "one" ? null : ["Tab", "pane"]),
      run: focusNext,
    },
    {
      keys: ["n"],
      shown: "n  N",
      does: "next hit, or row",
      both: "next and previous hit, or row",
      run: (s) => nextHit(s, 1),
    },
    { keys: ["N"], shown: "", does: "previous hit, or row", run: (s) => nextHit(s, -1) },
    {
      keys: ["ctrl-d", "pagedown", " "],
      shown: "Space  ^d",
      does: "a page further, with ^d half a page",
      both: "a page further, half a page",
      run: (s, key) => page(s, key === "ctrl-d" ? 0.5 : 1),
    },
    {
      keys: ["ctrl-u", "pageup", "b"],
      shown: "b  ^u",
      does: "a page back, with ^u half a page",
      both: "a page back, half a page",
      run: (s, key) => page(s, key === "ctrl-u" ? -0.5 : -1),
    },
    {
      keys: ["g", "home"],
      shown: "g  G",
      does: "first",
      both: "first, last",
      run: (s) => jump(s, "first"),
    },
    { keys: ["G", "end"], shown: "", does: "last", run: (s) => jump(s, "last") },
  ],
};
