import type { FigureView } from "@claimline/core/views/figure";
import type { Card } from "@claimline/core/views/figure-cards";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ascii } from "../lines/ascii.ts";
import { lineWidth } from "../lines/fit.ts";
import { textOf } from "../lines/span.ts";
import { chartLines } from "./chart.ts";
import { scaleTo } from "./scale.ts";

const DAYS = [
  { x: 0, label: "Tue 1" },
  { x: 0.5, label: "Wed 2" },
];
const SIZE = { width: 44, height: 6 };

const figure = (number: number | null, x: number, more: Partial<FigureView> = {}): FigureView =>
  ({
    claim: `c${x}`,
    short: String(number),
    words: String(number),
    modality: "exactly",
    number,
    is: "cumulative",
    drawn: "newest",
    x,
    span: [x, x],
    deniedBy: [],
    incompatible: [],
    ...more,
  }) as unknown as FigureView;

const card = (figures: FigureView[], more: Partial<Card> = {}, hole: string | null = null): Card =>
  ({ series: { figures, hole }, ghosts: [], beside: [], ...more }) as unknown as Card;

const drawn = (of: Card, max: number, size = SIZE): string[] =>
  chartLines(of, { days: DAYS, max }, size).map(textOf);

test("a scale has three numbers, and room over the highest count", () => {
  expect(scaleTo(84).ticks).toEqual([90, 60, 30]);
  expect(scaleTo(12).ticks).toEqual([15, 10, 5]);
  expect(scaleTo(200).ticks).toEqual([240, 160, 80]);
  expect(scaleTo(1).ticks).toEqual([3, 2, 1]);
  expect(scaleTo(4000).top).toBe(4500);
});

test("a superseded count is hollow, the newest full; the line steps up and runs to the end", () => {
  const rows = drawn(card([figure(10, 0.3, { drawn: "superseded" }), figure(80, 0.6)]), 84);
  const [low, high] = ["○", "●"].map((mark) => rows.findIndex((row) => row.includes(mark)));
  expect(high).toBeLessThan(low!);
  expect(rows[high!]).toMatch(/●[\u2801-\u28ff]+$/u);
  expect(rows[low!]).toMatch(/10 +○[\u2801-\u28ff]+ *[\u2801-\u28ff]? *$/u);
  expect(rows.at(-1)).toMatch(/^ {3}Tue 1 +Wed 2/);
});

test("exact, at least and about have a shape each, in ASCII too", () => {
  const rows = drawn(
    card([
      figure(10, 0.1, { is: "total" }),
      figure(30, 0.4, { modality: "at-least", short: "at least 30" }),
      figure(80, 0.8, { modality: "approximately", drawn: "superseded", short: "about 80" }),
    ]),
    84,
  ).join("\n");
  for (const told of ["● 10", "▲", "at least 30", "◇", "about 80"]) expect(rows).toContain(told);
  for (const told of ["* 10", "A", "x"]) expect(ascii(rows)).toContain(told);
});

test("what is out of order stands apart on its dotted window, and no line leads to it", () => {
  const off = figure(50, 0.7, { drawn: "out-of-order", span: [0.5, 1] });
  const rows = drawn(card([figure(10, 0.2), off]), 84);
  const row = rows.find((each) => each.includes("◌"))!;
  // One dot to a cell: a solid line has two.
  const dots = [...row]
    .map((char) => char.codePointAt(0)! - 0x2800)
    .filter((bits) => bits > 0 && bits < 256);
  expect(dots.length).toBeGreaterThan(10);
  expect(dots.filter((bits) => bits.toString(2).replaceAll("0", "").length === 2)).toHaveLength(1); // the day's line
  expect(rows.findIndex((each) => each.includes("●"))).toBeGreaterThan(rows.indexOf(row));
});

test("another voice's count is joined to nothing, and named", () => {
  const ghosts = [{ figure: figure(9, 0.6, { short: "9" }), who: "Source 4" }];
  const rows = drawn(card([figure(12, 0.9)], { ghosts }), 12).join("\n");
  expect(rows).toContain("◦");
  expect(rows).toContain("9, Source 4");
});

test("a denial hangs from its count; a word without a number has no mark", () => {
  const by = [{ speaker: { name: "The board", voice: null } }] as FigureView["deniedBy"];
  const words = figure(null, 0.5, { short: "hundreds", deniedBy: by });
  const rows = drawn(card([words]), 84);
  expect(rows.join("\n")).toMatch(/hundreds[^]*┬ The board denies/);
  expect(rows.slice(0, 6).join("\n")).not.toMatch(/[●○▲△◆◇\d]/);
});

test("a hole is hatched at full size, with its words in the middle", () => {
  const rows = drawn(card([], {}, "No total given"), 84);
  expect(rows).toHaveLength(8);
  expect(rows[2]).toMatch(/╱ {1,3}No total given {1,3}╱/);
  for (const row of rows.slice(0, 6)) expect(row.match(/╱/g)!.length).toBeGreaterThan(6);
  expect(ascii(rows.join(""))).toMatch(/^[\x20-\x7e]*$/);
});

test("whatever is counted, a chart is exactly as large as asked, and its twin has the same cells", () => {
  const any = fc.record({
    number: fc.option(fc.nat(5000)),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    drawn: fc.constantFrom("newest", "superseded", "out-of-order", "apart", "hole"),
    modality: fc.constantFrom("exactly", "at-least", "more-than", "approximately", "several"),
    short: fc.constantFrom("5", "at least 4,000", "אחת", "三千人", "e\u0301\u0301"),
  });
  fc.assert(
    fc.property(
      fc.array(any, { maxLength: 6 }),
      fc.integer({ min: 12, max: 90 }),
      fc.integer({ min: 1, max: 9 }),
      (list, width, height) => {
        const figures = list.map(({ number, x, ...more }) =>
          figure(number, x, { ...more, span: [x / 2, x] } as Partial<FigureView>),
        );
        const lines = chartLines(card(figures), { days: DAYS, max: 5000 }, { width, height });
        expect(lines).toHaveLength(height + 2);
        for (const each of lines) {
          expect(lineWidth(each)).toBe(width);
          expect(ascii(textOf(each))).toHaveLength(width);
        }
      },
    ),
  );
});
