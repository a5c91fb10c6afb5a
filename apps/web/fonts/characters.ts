const span = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join("");

/** What the shipped story and the interface write: the keyboard, and a few signs. Any other letter brings in its own file. */
export const PAGES: string = `${span(0x20, 0x7e)}\u00a0°¶·×–—‘’“”›…`;

/** What the makers' file of Latin letters holds besides: it is fetched when a page has one of them. */
export const REST_OF_LATIN: string = [
  ...`${span(0xa0, 0xff)}ıŒœʻʼˆ˚˜\u0304\u0308\u0329‚„•′″‹⁄€™↑↓−∕`,
]
  .filter((each) => !PAGES.includes(each))
  .join("");

/** What a picture may have to write: any name in Latin letters, and the signs around it. */
export const LATIN: string =
  span(0x20, 0x7e) +
  span(0xa0, 0x24f) +
  span(0x2b9, 0x2dd) +
  span(0x1e00, 0x1eff) +
  span(0x2010, 0x2044) +
  "€™−→←↑↓≥≤≈";

const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, "0");

/** Characters as the value of CSS's `unicode-range`: ascending, neighbours joined. */
export function unicodeRange(characters: string): string {
  const points = [...new Set(characters)].map((each) => each.codePointAt(0)!);
  const spans: [first: number, last: number][] = [];
  for (const point of points.toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else spans.push([point, point]);
  }
  return spans
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(", ");
}
