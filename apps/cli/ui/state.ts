import type { Ref } from "../panes/ref.ts";
import type { ViewName } from "./views.ts";

/** One step of the way back: what a reader looks at, and where in it. */
export type Screen = {
  view: ViewName;
  query: string;
  /** Row of the list that is chosen, and the first one on the screen. */
  chosen: number;
  top: number;
  /** What was opened from the list or from there on; null shows the chosen row. */
  open: Ref | null;
  /** First line of the reading pane, and its chosen link. */
  scroll: number;
  link: number;
  focus: "list" | "reading";
};

export type Prompt = {
  kind: "query" | "as-of" | "compare" | "palette";
  text: string;
  /** Where in the text the next letter goes. */
  at: number;
  /** The text stands there as a proposal: what is typed takes its place. */
  proposed: boolean;
  error: { message: string; at: number | null } | null;
  /** Enter was pressed on what is wrong. */
  refused: boolean;
  /** Which of the choices above it; null while none is. */
  chosen: number | null;
  before: string;
};

/** A place to come back to: what was looked at, the row that was chosen there, and the moment. */
export type Mark = { screen: Screen; row: Ref | null; asOf: string | null };

/**
 * Help lies over the whole screen, from its line `top` on; why and the facets over the reading pane. `under` it, what is
 * read stays where it was. `about` is the chosen line that is explained, where the whole of what is read has no standing.
 */
export type Overlay = {
  name: "help" | "why" | "facets";
  top: number;
  under?: Pick<Screen, "scroll" | "link">;
  about?: Ref;
};

export type State = {
  columns: number;
  rows: number;
  /** One pane has the whole room, where there is room for more. */
  single: boolean;
  /** Steps by which the list is wider or higher than by itself. */
  share: number;
  /** The mouse is ours: clicks and the wheel. Else text can be marked with it. */
  mouse: boolean;
  asOf: string | null;
  /** The last one is on the screen; it is never empty. */
  stack: readonly Screen[];
  overlay: Overlay | null;
  prompt: Prompt | null;
  /** A key that waits for the letter after it. */
  pending: "m" | "'" | null;
  marks: Readonly<Record<string, Mark>>;
  /** One remark in the place of the keys, until the next key. */
  remark: string | null;
};

export const freshScreen = (view: ViewName, query = ""): Screen => ({
  view,
  query,
  chosen: 0,
  top: 0,
  open: null,
  scroll: 0,
  link: 0,
  focus: "list",
});

export const screenOf = (state: State): Screen => state.stack.at(-1)!;

/** The state with its screen changed. */
export const withScreen = (state: State, change: Partial<Screen>): State => ({
  ...state,
  stack: [...state.stack.slice(0, -1), { ...screenOf(state), ...change }],
});

/** The state one step further; the step before is kept to go back to. */
export const push = (state: State, screen: Screen): State => ({
  ...state,
  stack: [...state.stack.slice(-99), screen],
});
