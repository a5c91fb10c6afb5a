import { graphemes } from "../lines/width.ts";

/** A line that is being typed, and where in it: before the character at `at`, which counts as JavaScript counts. */
export type Typed = { text: string; at: number };

const lastOf = (text: string): string => [...graphemes(text)].at(-1) ?? "";
const firstOf = (text: string): string => [...graphemes(text)][0] ?? "";

const before = ({ text, at }: Typed): string => text.slice(0, at);
const after = ({ text, at }: Typed): string => text.slice(at);

/** Puts a text in at the cursor. */
export const put = (line: Typed, text: string): Typed => ({
  text: before(line) + text + after(line),
  at: line.at + text.length,
});

/** Takes out what stands before the cursor, from a place on. */
const cut = (line: Typed, from: number): Typed => ({
  text: line.text.slice(0, from) + after(line),
  at: from,
});

/** What keys do to a line, as they do it in a shell. */
export const EDITS: Readonly<Record<string, (line: Typed) => Typed>> = {
  left: (line) => ({ ...line, at: line.at - lastOf(before(line)).length }),
  right: (line) => ({ ...line, at: line.at + firstOf(after(line)).length }),
  home: (line) => ({ ...line, at: 0 }),
  end: (line) => ({ ...line, at: line.text.length }),
  backspace: (line) => cut(line, line.at - lastOf(before(line)).length),
  "ctrl-w": (line) => cut(line, before(line).replace(/\S*\s*$/, "").length),
  "ctrl-u": (line) => cut(line, 0),
  "ctrl-k": (line) => ({ ...line, text: before(line) }),
};

/** Other names of the same. */
export const ALSO: Readonly<Record<string, string>> = {
  "ctrl-a": "home",
  "ctrl-e": "end",
  "ctrl-b": "left",
  "ctrl-f": "right",
};
