import { ascii } from "./ascii.ts";
import { opens } from "./link.ts";
import type { Line } from "./span.ts";
import type { Theme } from "./theme.ts";

/** A line as a terminal takes it. Without colours and links, not one control character is in it. */
export function paint(line: Line, theme: Theme): string {
  let out = "";
  for (const each of line) {
    if (!each.text) continue;
    const text = theme.ascii ? ascii(each.text) : each.text;
    const codes = theme.codes(each.style, each.ground);
    const styled = codes ? `\x1b[${codes}m${text}\x1b[0m` : text;
    out += each.href && theme.links ? opens(styled, each.href) : styled;
  }
  return out;
}
