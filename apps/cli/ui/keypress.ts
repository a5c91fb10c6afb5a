import type { Key } from "ink";
import { graphemes } from "../lines/width.ts";

const NAMED = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "pageup"],
  ["pageDown", "pagedown"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "esc"],
  ["tab", "tab"],
  ["backspace", "backspace"],
  ["delete", "backspace"],
] as const;

const CONTROL: Record<string, string> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\x7f": "backspace",
  "\b": "backspace",
  "\x1b": "esc",
};

/**
 * Names of the keys in what Ink hands over. It hands over a chunk, not a key: a fast hand, or a paste,
 * comes as several characters at once.
 */
export function keysOf(input: string, key: Key): string[] {
  for (const [field, name] of NAMED)
    if (key[field]) return [key.shift && name === "tab" ? "shift-tab" : name];
  if (key.ctrl) return [`ctrl-${input}`];
  return Array.from(graphemes(input), (segment) => {
    const code = segment.charCodeAt(0);
    if (CONTROL[segment]) return CONTROL[segment];
    if (segment === "\r\n") return "enter";
    return code < 32 ? `ctrl-${String.fromCharCode(code + 96)}` : segment;
  });
}
