import { helpDoc } from "../panes/help.ts";
import { toDenials, toFigures, toRelated, toSameSource } from "./around.ts";
import { ask } from "./ask.ts";
import { nextHit } from "./hits.ts";
import { awaitLetter } from "./marks.ts";
import { back, focusNext, follow, isHome, jump, page, show, step, toggleFacets } from "./moves.ts";
import type { Session } from "./session.ts";
import { withScreen } from "./state.ts";
import { toggleMouse } from "./mouse.ts";
import { hidePanes, resizePanes } from "./panes.ts";
import { copyCitation, copyLink, openPage, showCommand } from "./take.ts";
import { goTo, stepTime } from "./time.ts";
import { VIEWS } from "./views.ts";

/** What only the terminal's owner can do. */
export type Effect =
  | "quit"
  | "interrupt"
  | "suspend"
  | "redraw"
  | { mouse: boolean }
  | { copy: string }
  | { browse: string };

type Short = readonly [keys: string, does: string];

export type KeyBinding = {
  keys: readonly string[];
  /** As help shows it, where it has a line of its own. */
  shown: string;
  /** In words, by which it is also found by name. */
  does: string;
  /** As the last line shows it, if there is room: in this context, or always the same. */
  short?: Short | ((session: Session) => Short | null);
  run: (session: Session, key: string) => Effect | void;
};

const toggle = (session: Session, overlay: "help" | "why"): void => {
  const lines = overlay === "help" ? helpDoc(KEYS, session.state.columns).lines.length : 0;
  const next = session.state.overlay?.name === overlay ? null : { name: overlay, top: 0, lines };
  session.state = { ...session.state, overlay: next };
  // Help lies over what is read, which stays where it is; why takes its place.
  if (overlay === "why") session.state = withScreen(session.state, { scroll: 0, link: 0 });
};

/** Every key: the handlers, the last line and the help are made from this. The same key means the same in every view. */
export const KEYS: readonly KeyBinding[] = [
  {
    keys: ["j", "down"],
    shown: "j  ↓",
    does: "next row, or further down",
    short: (s) => ["jk", s.screen.focus === "reading" || s.state.overlay ? "scroll" : "move"],
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
    short: ["Enter", "open"],
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
    keys: ["0"],
    shown: "0",
    does: "now: the end of the record",
    short: (s) => (s.state.asOf === null ? null : ["0", "now"]),
    run: (s) => goTo(s, null),
  },
  {
    keys: ["/"],
    shown: "/",
    does: 'find: words, "phrases", field:value, -not, or',
    short: ["/", "find"],
    run: (s) => ask(s, "query"),
  },
  {
    keys: ["F"],
    shown: "F",
    does: "facets: ways to narrow the list, with counts",
    short: ["F", "facets"],
    run: toggleFacets,
  },
  {
    keys: [":"],
    shown: ":",
    does: "anything by its name: a key, a view, a record",
    short: [":", "by name"],
    run: (s) => ask(s, "palette"),
  },
  {
    keys: ["["],
    shown: "[  ]",
    does: "as it stood one post before, after",
    short: ["[ ]", "step"],
    run: (s) => stepTime(s, "before", "post"),
  },
  {
    keys: ["]"],
    shown: "",
    does: "as it stood one post after",
    run: (s) => stepTime(s, "after", "post"),
  },
  {
    keys: ["{"],
    shown: "{  }",
    does: "as it stood one day before, after",
    run: (s) => stepTime(s, "before", "day"),
  },
  {
    keys: ["}"],
    shown: "",
    does: "as it stood one day after",
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
    keys: ["="],
    shown: "=",
    does: "compare with another moment: what changed between the two",
    short: ["=", "compare"],
    run: (s) => ask(s, "compare"),
  },
  {
    keys: ["n"],
    shown: "n  N",
    does: "next and previous hit, or row; from the reading pane too",
    run: (s) => nextHit(s, 1),
  },
  { keys: ["N"], shown: "", does: "previous hit, or row", run: (s) => nextHit(s, -1) },
  { keys: ["d"], shown: "d", does: "denials of this", run: toDenials },
  { keys: ["s"], shown: "s", does: "all from the same source", run: toSameSource },
  { keys: ["r"], shown: "r", does: "related: all about the same", run: toRelated },
  { keys: ["t"], shown: "t", does: "figures of this measure", run: toFigures },
  {
    keys: ["m"],
    shown: "m  '",
    does: "and a letter: mark this place, come back to it",
    run: (s) => awaitLetter(s, "m"),
  },
  { keys: ["'"], shown: "", does: "and a letter: back to a mark", run: (s) => awaitLetter(s, "'") },
  { keys: ["y"], shown: "y", does: "copy how to cite this", run: copyCitation },
  { keys: ["Y"], shown: "Y", does: "copy the link to this", run: copyLink },
  { keys: ["o"], shown: "o", does: "open this in the browser", run: openPage },
  { keys: ["C"], shown: "C", does: "the command and the address of this screen", run: showCommand },
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
  { keys: ["G", "end"], shown: "", does: "last", run: (s) => jump(s, "last") },
  ...VIEWS.map((view, index): KeyBinding => ({
    keys: [index < 9 ? String(index + 1) : "e"],
    shown: index < 9 ? String(index + 1) : "e",
    does: view.title.toLowerCase(),
    ...(index === 0 && { short: ["1–9", "view"] as const }),
    run: (s) => show(s, view.name),
  })),
  {
    keys: ["tab", "shift-tab"],
    shown: "Tab",
    does: "from the list to the reading pane and back",
    short: (s) => (s.layout.shape === "one" ? null : ["Tab", "pane"]),
    run: focusNext,
  },
  {
    keys: ["|"],
    shown: "|",
    does: "hide the other panes, show them again",
    run: hidePanes,
  },
  {
    keys: [">"],
    shown: ">  <",
    does: "more room for the list; less with <",
    run: (s) => resizePanes(s, 1),
  },
  { keys: ["<"], shown: "", does: "less room for the list", run: (s) => resizePanes(s, -1) },
  {
    keys: ["M"],
    shown: "M",
    does: "leave the mouse to the terminal, to mark text; take it back",
    run: toggleMouse,
  },
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
    short: (s) => ["q", isHome(s) ? "quit" : "back"],
    run: (s) => (back(s) ? undefined : "quit"),
  },
  { keys: ["Q"], shown: "Q", does: "out", run: () => "quit" },
  { keys: ["ctrl-l"], shown: "^L", does: "draw the screen anew", run: () => "redraw" },
  { keys: ["ctrl-z"], shown: "^Z", does: "to the shell; fg comes back", run: () => "suspend" },
  { keys: ["ctrl-c"], shown: "", does: "", run: () => "interrupt" },
];
