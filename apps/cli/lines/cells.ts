import { ascii } from "./ascii.ts";
import type { Line, Style } from "./span.ts";
import type { Theme } from "./theme.ts";
import { isNarrow } from "./width.ts";

/** The cells of a row: a character and its codes each. Of a blank only what is seen of it counts: its ground. */
export type Cells = { text: string; codes: readonly string[]; grounds: readonly string[] };

const LINED = new Set<Style>(["hit", "struck", "added"]);

/** Null where a character takes no cell or two: of those, terminals have their own opinions. */
export function cellsOf(line: Line, theme: Theme): Cells | null {
  let text = "";
  const codes: string[] = [];
  const grounds: string[] = [];
  for (const each of line) {
    const part = theme.ascii ? ascii(each.text) : each.text;
    if (!isNarrow(part) || (each.href && theme.links)) return null;
    const own = theme.codes(each.style, each.ground);
    // A blank that is underlined or struck is seen.
    const ground = LINED.has(each.style) ? own : theme.codes("ink", each.ground);
    for (const char of part) {
      codes.push(char === " " ? ground : own);
      grounds.push(ground);
    }
    text += part;
  }
  return { text, codes, grounds };
}

/** Where the plain blanks at the end of a row begin. */
export function endOf({ text, codes }: Cells): number {
  let end = text.length;
  while (end > 0 && text[end - 1] === " " && codes[end - 1] === "") end--;
  return end;
}
