import type { Session } from "./session.ts";

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

/** A key, or several that do the same. */
export type KeyBinding = {
  keys: readonly string[];
  /** As help shows it, where it has a line of its own. */
  shown: string;
  /** In words, by which it is also found by name. */
  does: string;
  /** What help says in its line instead, if the line is of several keys that do not do the same. */
  both?: string;
  /** As the last line shows it, if there is room: in this context, or always the same. */
  short?: Short | ((session: Session) => Short | null);
  run: (session: Session, key: string) => Effect | void;
};

/** Keys that belong together, as help lists them. */
export type KeySection = { title: string; keys: readonly KeyBinding[] };
