import { graphemes, widthOf } from "./width.ts";
import { span, type Line, type Span, type Style } from "./span.ts";

const BRAILLE = 0x2800;
/* Bits of a braille pattern, by row and column of its dots. */
const BITS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

/** Dots that a cell holds, across and down. */
export const ACROSS = 2;
export const DOWN = 4;

/** A word's cell, or the dots of one. The second cell of a wide character holds an empty text. */
type Cell = { text: string | null; bits: number; firm: boolean; style: Style };

/** A field of cells: lines are drawn in dots, marks and words are set over them. */
export class Plot {
  readonly width: number;
  readonly height: number;
  private readonly cells: Cell[][];

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.cells = Array.from({ length: height }, () =>
      Array.from({ length: width }, () => ({
        text: null,
        bits: 0,
        firm: false,
        style: "ink" as Style,
      })),
    );
  }

  private dot(x: number, y: number, style: Style, firm: boolean): void {
    const cell = this.cells[Math.floor(y / DOWN)]?.[Math.floor(x / ACROSS)];
    if (!cell) return;
    cell.bits |= BITS[y % DOWN]![x % ACROSS]!;
    // A dotted line does not change the colour of a drawn one that it crosses.
    if (firm || !cell.firm) cell.style = style;
    cell.firm ||= firm;
  }

  /** A line from dot to dot in a row; `every` leaves dots out. */
  across(from: number, to: number, y: number, style: Style, every = 1): void {
    for (let x = from; x <= to; x += every) this.dot(x, y, style, every === 1);
  }

  /** A line from dot to dot in a column, in either direction. */
  upright(x: number, from: number, to: number, style: Style, every = 1): void {
    for (let y = Math.min(from, to); y <= Math.max(from, to); y += every)
      this.dot(x, y, style, every === 1);
  }

  /** Whether a word would cover nothing there; with `firm`, nothing but dotted lines. */
  isFree(column: number, row: number, width: number, firm: boolean): boolean {
    if (column < 0 || column + width > this.width) return false;
    const cells = this.cells[row]?.slice(column, column + width);
    return cells?.every((cell) => cell.text === null && !(firm ? cell.firm : cell.bits)) ?? false;
  }

  /** Takes the dots of dotted lines out of a cell. */
  clear(column: number, row: number): void {
    const cell = this.cells[row]?.[column];
    if (cell && !cell.firm) cell.bits = 0;
  }

  /** Sets a word, over whatever is there; what does not fit is left out. */
  put(column: number, row: number, { text, style }: Span): void {
    let at = column;
    for (const grapheme of graphemes(text)) {
      const wide = widthOf(grapheme);
      if (at < 0 || at + wide > this.width) return;
      for (let cell = 0; cell < wide; cell++)
        Object.assign(this.cells[row]![at + cell]!, { text: cell ? "" : grapheme, style });
      at += wide;
    }
  }

  rows(): Line[] {
    return this.cells.map((row) => {
      const runs: { text: string; style: Style }[] = [];
      for (const { text, bits, style } of row) {
        const shown = text ?? (bits ? String.fromCodePoint(BRAILLE + bits) : " ");
        const last = runs.at(-1);
        if (last?.style === style) last.text += shown;
        else runs.push({ text: shown, style });
      }
      return runs.map((run): Span => span(run.text, run.style));
    });
  }
}
