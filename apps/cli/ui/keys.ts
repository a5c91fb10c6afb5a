import { helpDoc } from "../panes/help.ts";
import { along, back, choose, focusNext, follow, jump, page, show, step } from "./moves.ts";
import { ask } from "./prompt.ts";
import type { Session } from "./session.ts";
import { withScreen } from "./state.ts";
import { goTo, stepTime } from "./time.ts";
import { VIEWS } from "./views.ts";

/** What only the terminal's owner can do. */
export type Effect = "quit" | "interrupt" | "suspend" | "redraw";

export type KeyBinding = {
  keys: readonly string[];
  /** As help shows it. */
  shown: string;
  does: string;
  /** As the last line shows it, if there is room. */
  short?: readonly [keys: string, does: string];
  when?: (session: Session) => boolean;
  run: (session: Session, key: string) => Effect | void;
};

const toggle = (session: Session, overlay: "help" | "why"): void => {
  const lines = overlay === "help" ? helpDoc(KEYS, session.state.columns).lines.length : 0;
  const next = session.state.overlay?.name === overlay ? null : { name: overlay, top: 0, lines };
  session.state = withScreen({ ...session.state, overlay: next }, { scroll: 0, link: 0 });
};

/** Every key: the handlers, the last line and the help are made from this. The same key means the same in every view. */
export const KEYS: readonly KeyBinding[] = [
  {
    keys: ["j", "down"],
    shown: "j  ↓",
    does: "next row, or further down",
    short: ["jk", "move"],
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
    does: "open: the dossier of the chosen statement",
    short: ["Enter", "dossier"],
    run: follow,
  },
  {
    keys: ["backspace", "h", "left", "esc"],
    shown: "Backspace  h",
    does: "back",
    run: (s) => void back(s),
  },
  {
    keys: ["w"],
    shown: "w",
    does: "why it stands as it stands, rule by rule",
    short: ["w", "why"],
    run: (s) => toggle(s, "why"),
  },
  {
    keys: ["["],
    shown: "[  ]",
    does: "as it stood one post before, after",
    short: ["[ ]", "step"],
    run: (s) => stepTime(s, "before", "post"),
  },
  { keys: ["]"], shown: "", does: "", run: (s) => stepTime(s, "after", "post") },
  {
    keys: ["{"],
    shown: "{  }",
    does: "as it stood one day before, after",
    run: (s) => stepTime(s, "before", "day"),
  },
  { keys: ["}"], shown: "", does: "", run: (s) => stepTime(s, "after", "day") },
  {
    keys: ["0"],
    shown: "0",
    does: "now: the end of the record",
    short: ["0", "now"],
    when: (s) => s.state.asOf !== null,
    run: (s) => goTo(s, null),
  },
  {
    keys: ["@"],
    shown: "@",
    does: "as it stood at a moment that you type",
    short: ["@", "as it stood"],
    run: (s) => ask(s, "as-of"),
  },
  {
    keys: ["/"],
    shown: "/",
    does: 'find: words, "phrases", field:value, -not, or',
    short: ["/", "find"],
    run: (s) => ask(s, "query"),
  },
  {
    keys: ["n"],
    shown: "n  N",
    does: "next and previous row, from the reading pane too",
    run: (s) => along(s, 1),
  },
  { keys: ["N"], shown: "", does: "", run: (s) => along(s, -1) },
  {
    keys: ["tab", "shift-tab"],
    shown: "Tab",
    does: "from the list to the reading pane and back",
    short: ["Tab", "pane"],
    run: focusNext,
  },
  {
    keys: ["ctrl-d", "pagedown", " "],
    shown: "Space  ^d",
    does: "a page further",
    run: (s, key) => page(s, key === "ctrl-d" ? 0.5 : 1),
  },
  {
    keys: ["ctrl-u", "pageup", "b"],
    shown: "b  ^u",
    does: "a page back",
    run: (s, key) => page(s, key === "ctrl-u" ? -0.5 : -1),
  },
  { keys: ["g", "home"], shown: "g  G", does: "first, last", run: (s) => jump(s, "first") },
  { keys: ["G", "end"], shown: "", does: "", run: (s) => jump(s, "last") },
  ...VIEWS.map((view, index): KeyBinding => ({
    keys: [String(index + 1)],
    shown: String(index + 1),
    does: view.title.toLowerCase(),
    run: (s) => show(s, view.name),
  })),
  {
    keys: ["?"],
    shown: "?",
    does: "this help",
    short: ["?", "help"],
    run: (s) => toggle(s, "help"),
  },
  {
    keys: ["q"],
    shown: "q",
    does: "back; from the first screen, out",
    short: ["q", "back"],
    run: (s) => (back(s) ? undefined : "quit"),
  },
  { keys: ["Q"], shown: "Q", does: "out", run: () => "quit" },
  { keys: ["ctrl-l"], shown: "^L", does: "draw the screen anew", run: () => "redraw" },
  { keys: ["ctrl-z"], shown: "^Z", does: "to the shell; fg comes back", run: () => "suspend" },
  { keys: ["ctrl-c"], shown: "", does: "", run: () => "interrupt" },
];

/** Keeps rows and scroll inside what the terminal has room for, after it changed its size. */
export const resettle = (session: Session): void => choose(session, session.screen.chosen);
