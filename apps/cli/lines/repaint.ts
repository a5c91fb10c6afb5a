import { ascii } from "./ascii.ts";
import { isolated } from "./bidi.ts";
import { paint } from "./paint.ts";
import type { Line, Style } from "./span.ts";
import type { Theme } from "./theme.ts";
import { isNarrow } from "./width.ts";

/** A row as it stands on a terminal: as it is painted, and what it was painted from. */
export type Shown = { painted: string; line: Line };

/** A row, painted once: the same row again is known by it. */
export function shown(line: Line, theme: Theme): Shown {
  const painted = paint(line, theme);
  return { painted: theme.isolates ? isolated(painted) : painted, line };
}

/** The cells of a row: a character and its codes each. Of a blank only what is seen of it counts: its ground. */
type Cells = { text: string; codes: readonly string[]; grounds: readonly string[] };

/* A change a few cells further on is reached by writing what lies between, if that has the same style. */
const NEAR = 5;
/* So many blanks at the end of a row are shorter to erase than to write. */
const ERASE = 4;

const LINED = new Set<Style>(["hit", "struck", "added"]);

/** Null where a character takes no cell or two: of those, terminals have their own opinions. */
function cellsOf(line: Line, theme: Theme): Cells | null {
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

const blanks = (count: number): Cells => {
  const plain = Array.from({ length: count }, () => "");
  return { text: " ".repeat(count), codes: plain, grounds: plain };
};

/** Where the plain blanks at the end of a row begin. */
function endOf({ text, codes }: Cells): number {
  let end = text.length;
  while (end > 0 && text[end - 1] === " " && codes[end - 1] === "") end--;
  return end;
}

/** Writes into one row, and knows in which style it writes. */
class Pen {
  out = "";
  private codes = "";
  private ground = "";

  style(codes: string, ground: string): void {
    if (codes === this.codes) return;
    this.out += codes === "" ? "\x1b[m" : `\x1b[${this.codes ? ";" : ""}${codes}m`;
    this.codes = codes;
    this.ground = ground;
  }

  /** Whether a cell can be written without another style. */
  fits({ text, codes }: Cells, at: number): boolean {
    return codes[at] === this.codes || (text[at] === " " && codes[at] === this.ground);
  }

  cell(cells: Cells, at: number): void {
    if (!this.fits(cells, at)) this.style(cells.codes[at]!, cells.grounds[at]!);
    this.out += cells.text[at];
  }

  moveTo(row: number, column: number): void {
    this.out += column === 0 ? `\x1b[${row + 1}H` : `\x1b[${row + 1};${column + 1}H`;
  }
}

/** What changes one row into another, from the default style back to it. */
function changed(before: Cells, after: Cells, row: number): string {
  const pen = new Pen();
  const { text, codes } = after;
  const end = endOf(after);
  const erases = endOf(before) - end > ERASE;
  /* The column after what was written last. */
  let written = -Infinity;
  const reach = (to: number): void => {
    const near =
      to - written <= NEAR &&
      codes.slice(written, to).every((_, at) => pen.fits(after, written + at));
    if (!near) pen.moveTo(row, to);
    else for (let at = written; at < to; at++) pen.cell(after, at);
  };
  for (let at = 0; at < (erases ? end : text.length); at++) {
    if (text[at] === before.text[at] && codes[at] === before.codes[at]) continue;
    reach(at);
    pen.cell(after, at);
    written = at + 1;
  }
  if (erases) reach(end);
  pen.style("", "");
  return erases ? `${pen.out}\x1b[K` : pen.out;
}

/**
 * What to write so that a terminal that shows `before` shows `after`, both of one size; without `before` it is cleared
 * first. Nothing is written of what stands there already. Ends in the default style, with the cursor anywhere.
 */
export function repaint(
  before: readonly Shown[] | null,
  after: readonly Shown[],
  theme: Theme,
): string {
  let out = before ? "" : "\x1b[H\x1b[2J";
  for (const [row, { painted, line }] of after.entries()) {
    const old = before?.[row];
    if (old?.painted === painted) continue;
    const cells = cellsOf(line, theme);
    const stood = old ? cellsOf(old.line, theme) : cells && blanks(cells.text.length);
    if (cells && stood) out += changed(stood, cells, row);
    else out += `\x1b[${row + 1}H\x1b[K${painted}`;
  }
  return out;
}
