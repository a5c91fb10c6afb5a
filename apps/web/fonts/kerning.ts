import * as hb from "harfbuzzjs";

/*
 * Kerning as a table of our own. The makers' holds for every pair how its value changes along the axis of weights, which
 * is half of the bytes of a cut-down font; here a pair has one value, that of one weight, in steps that no eye sees.
 */

/** The finest step, in em. */
const STEP = 1 / 200;

// A pair is measured as two letters: nothing may make one of them, or others.
const APART = ["liga", "clig", "calt", "ccmp"].map((tag) => new hb.Feature(tag, 0));

const fontIn = (file: Uint8Array): hb.Font => new hb.Font(new hb.Face(new hb.Blob(file)));

/** How much nearer (below zero) or farther the second of two characters stands, in font units. */
function pairsOf(font: hb.Font, upem: number, characters: readonly string[]): number[][] {
  const advance = (text: string): number => {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer, APART);
    return buffer.getGlyphPositions()[0]!.xAdvance;
  };
  const step = STEP * upem;
  return characters.map((first) => {
    const alone = advance(first);
    return characters.map((second) =>
      Math.round(Math.round((advance(first + second) - alone) / step) * step),
    );
  });
}

const u16 = (...values: number[]): Buffer => {
  const made = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => made.writeUInt16BE(value & 0xffff, at * 2));
  return made;
};

/** Glyphs of the same numbers are one class; where all are zero it is class 0. */
function classesOf(glyphs: readonly number[], numbers: readonly (readonly number[])[]) {
  const lists = [numbers[0]!.map(() => 0)];
  const found = new Map([[String(lists[0]), 0]]);
  const of = new Map<number, number>();
  for (const [at, list] of numbers.entries()) {
    const key = String(list);
    if (!found.has(key)) {
      found.set(key, lists.length);
      lists.push([...list]);
    }
    of.set(glyphs[at]!, found.get(key)!);
  }
  const last = Math.max(...glyphs);
  // Class definition, format 1: a class for every glyph, from the first one on.
  const table = u16(1, 0, last + 1, ...Array.from({ length: last + 1 }, (_, n) => of.get(n) ?? 0));
  return { lists, table };
}

const turned = (matrix: readonly (readonly number[])[]): number[][] =>
  matrix[0]!.map((_, at) => matrix.map((row) => row[at]!));

/** Pair adjustment by classes (format 2): what is added to the advance of the first. */
function pairTable(glyphs: readonly number[], pairs: readonly (readonly number[])[]): Buffer {
  const first = classesOf(glyphs, pairs);
  const second = classesOf(glyphs, turned(first.lists));
  const values = u16(...turned(second.lists).flat());
  const covered = u16(1, glyphs.length, ...glyphs.toSorted((a, b) => a - b));
  const front = 16 + values.length;
  const [one, two] = [front + covered.length, front + covered.length + first.table.length];
  const head = u16(2, front, 4, 0, one, two, first.lists.length, second.lists.length);
  return Buffer.concat([head, values, covered, first.table, second.table]);
}

/**
 * The `GPOS` table of a cut-down font (sfnt) for these characters: their kerning in the makers' font (sfnt) at one
 * weight of its axis.
 */
export function kerningTable(
  cut: Uint8Array,
  makers: Uint8Array,
  weight: number,
  characters: readonly string[],
): Buffer {
  const font = fontIn(makers);
  font.setVariations([new hb.Variation("wght", weight)]);
  const { upem } = new hb.Face(new hb.Blob(makers));
  const small = fontIn(cut);
  const glyphs = characters.map((each) => small.nominalGlyph(each.codePointAt(0)!)!);
  // One glyph may serve two characters, as a space and the one that does not break.
  const own = characters.filter((_, at) => glyphs.indexOf(glyphs[at]!) === at);
  const table = pairTable(
    own.map((each) => glyphs[characters.indexOf(each)]!),
    pairsOf(font, upem, own),
  );
  const script = u16(4, 0, 0, 0xffff, 1, 0);
  const scripts = Buffer.concat([
    u16(2),
    Buffer.from("DFLT"),
    u16(14),
    Buffer.from("latn"),
    u16(14),
    script,
  ]);
  const features = Buffer.concat([u16(1), Buffer.from("kern"), u16(8, 0, 1, 0)]);
  const lookups = Buffer.concat([u16(1, 4, 2, 0, 1, 8), table]);
  const at = 10 + scripts.length;
  return Buffer.concat([u16(1, 0, 10, at, at + features.length), scripts, features, lookups]);
}
