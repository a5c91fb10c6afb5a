import { slice, type Line, type Span } from "./span.ts";
import { take, widthOf } from "./width.ts";

/** A stretch that must not be broken: pieces of spans without a blank between them. */
type Word = { pieces: Span[]; width: number; blank: Span | null };

function words(line: Line): Word[] {
  const found: Word[] = [];
  let word: Word = { pieces: [], width: 0, blank: null };
  for (const each of line)
    for (const part of each.text.split(/( +)/)) {
      if (part === "") continue;
      if (part.startsWith(" ")) {
        found.push(word);
        word = { pieces: [], width: 0, blank: slice(each, part) };
      } else {
        word.pieces.push(slice(each, part));
        word.width += widthOf(part);
      }
    }
  found.push(word);
  return found.filter((each) => each.pieces.length > 0 || each.blank);
}

/** Breaks a word that is wider than a whole line, at the border of a character. */
function broken(word: Word, width: number): Span[][] {
  const rows: Span[][] = [[]];
  let room = width;
  for (const piece of word.pieces) {
    let rest = piece.text;
    while (rest) {
      const part = take(rest, room);
      // A character wider than the whole line still has to go somewhere.
      const head = part.head || (room === width ? rest.slice(0, [...rest][0]!.length) : "");
      if (head) rows.at(-1)!.push(slice(piece, head));
      rest = rest.slice(head.length);
      room -= head ? widthOf(head) : 0;
      if (!rest) break;
      rows.push([]);
      room = width;
    }
  }
  return rows;
}

/**
 * Wraps a line at its blanks to lines of at most `width` cells; further lines begin with `hang`.
 * A no-break space holds two words together and is shown as a blank. `whole` leaves a word that is wider than a line as
 * it is, so that it can be copied.
 */
export function wrap(
  line: Line,
  width: number,
  hang: Line = [],
  { whole = false }: { whole?: boolean } = {},
): Line[] {
  const hung = hang.reduce((sum, each) => sum + widthOf(each.text), 0);
  const full = Math.max(1, width);
  const rows: Span[][] = [[]];
  let used = 0;
  const next = (): void => {
    rows.push([...hang]);
    used = hung;
  };
  for (const word of words(line)) {
    const begins = used === (rows.length === 1 ? 0 : hung);
    let blank = word.blank?.text.length ?? 0;
    // What is longer than any line, such as a hash, begins where it stands.
    const endless = !whole && word.width > full - hung && full - used > 8;
    if (!begins && !endless && used + blank + word.width > full) {
      if (word.pieces.length === 0) continue;
      next();
      blank = 0;
    } else if (begins && rows.length > 1) blank = 0;
    // Blanks before the first word set it in; they leave it room.
    if (begins) blank = Math.min(blank, Math.max(0, full - 2 - used));
    if (word.blank && blank > 0) rows.at(-1)!.push(slice(word.blank, " ".repeat(blank)));
    used += blank;
    if (whole || used + word.width <= full) {
      rows.at(-1)!.push(...word.pieces);
      used += word.width;
      continue;
    }
    for (const [index, row] of broken(word, Math.max(1, full - Math.max(hung, used))).entries()) {
      if (index > 0) next();
      rows.at(-1)!.push(...row);
      used += row.reduce((sum, each) => sum + widthOf(each.text), 0);
    }
  }
  return rows.map((row) => row.map((each) => slice(each, each.text.replaceAll("\u00a0", " "))));
}
