const span = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join("");

/** What a picture may have to write: any name in Latin letters, and the signs around it. */
export const LATIN: string =
  span(0x20, 0x7e) +
  span(0xa0, 0x24f) +
  span(0x2b9, 0x2dd) +
  span(0x1e00, 0x1eff) +
  span(0x2010, 0x2044) +
  "€™−→←↑↓≥≤≈";
