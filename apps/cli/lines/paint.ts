import { ascii } from "./ascii.ts";
import type { Line } from "./span.ts";
import type { Theme } from "./theme.ts";

/** A line as a terminal takes it. Without colours, not one control character is in it. */
export function paint(line: Line, theme: Theme): string {
  let out = "";
  for (const each of line) {
    if (!each.text) continue;
    const text = theme.ascii ? ascii(each.text) : each.text;
    const codes = theme.codes(each.style, each.ground);
    out += codes ? `\x1b[${codes}m${text}\x1b[0m` : text;
  }
  return out;
}
