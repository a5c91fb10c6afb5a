import { expect, test } from "vitest";
import { lineWidth } from "../../apps/cli/lines/fit.ts";
import { textOf } from "../../apps/cli/lines/span.ts";
import { frameOf } from "../../apps/cli/ui/frame.ts";
import { contentDoc } from "../../apps/cli/ui/reading.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { layoutOf } from "../../apps/cli/ui/size.ts";
import type { Session } from "../../apps/cli/ui/session.ts";
import { inside, sessionOf } from "./inside.ts";

const SIZES = [
  [200, 60],
  [200, 49],
  [160, 45],
  [159, 36],
  [120, 36],
  [119, 24],
  [80, 24],
  [79, 24],
  [60, 20],
  [59, 19],
  [40, 10],
  [20, 5],
] as const;

const frame = (session: Session): string[] => frameOf(session).map(textOf);

test.each([
  [200, 60, "three", 28, 13],
  [200, 49, "three", 0, 0],
  [160, 45, "three", 0, 0],
  [159, 45, "two", 0, 0],
  [120, 36, "two", 0, 0],
  [119, 36, "stacked", 0, 0],
  [80, 24, "stacked", 0, 0],
  [79, 24, "one", 0, 0],
])("%i by %i is shared out as %s", (columns, rows, shape, facets, chart) => {
  expect(layoutOf({ columns, rows })).toMatchObject({ shape, facets, chart });
});

test("what is read has as much room as its lines have use for, and the list beside it has the rest", () => {
  const [narrow, wide] = [120, 159].map((columns) => layoutOf({ columns, rows: 36 }));
  expect(narrow).toMatchObject({ list: 44, reading: 73 });
  expect(wide).toMatchObject({ list: 76, reading: 80 });
});

test.each(SIZES)(
  "at %i by %i every view fills the screen exactly, and its panes stand level",
  (columns, rows) => {
    const session = sessionOf({ columns, rows });
    for (const key of [..."123456789"].flatMap((view) => [
      view,
      "enter",
      "w",
      "w",
      "tab",
      "F",
      "F",
      "q",
    ])) {
      press(session, key);
      const lines = frameOf(session);
      expect(lines).toHaveLength(rows);
      for (const line of lines) expect(lineWidth(line), `${key}: ${textOf(line)}`).toBe(columns);
      const { list, facets, shape, strip, readingRows } = session.layout;
      if (shape !== "two" && shape !== "three") continue;
      const border = (facets ? facets + 3 : 0) + list + 1;
      const from = 2 + strip;
      for (const line of lines.slice(from, from + readingRows))
        expect(textOf(line)[border]).toBe("│");
    }
  },
);

test("under 60 columns there are no borders and a long title has two lines; under 20 rows there is no strip", () => {
  const small = frame(sessionOf({ columns: 59, rows: 19 })).join("\n");
  expect(small).not.toMatch(/^─{10}|│/m);
  expect(frame(sessionOf({ columns: 59, rows: 20 }))[1]).toMatch(/┴─+┼/);
  const narrow = frame(sessionOf({ columns: 40, rows: 10 }));
  expect(narrow.some((row) => /^ {8}\S/.test(row))).toBe(true);
  expect(narrow[0]).toContain("Claimline");
  expect(narrow.at(-1)).toContain("? help");
});

test("where it is largest, the facets stand beside the list with their counts, and a chart under the dossier", () => {
  const session = sessionOf({ columns: 200, rows: 60 });
  press(session, "j");
  const rows = frame(session).join("\n");
  expect(rows).toMatch(/Narrow the list +F/);
  expect(rows).toMatch(/┼ Contested +\d/);
  expect(rows).toMatch(/── Passengers hurt +t figures ─/);
  expect(rows).toMatch(/⠄○[⠀-⣿]{5}/);
  expect(rows).toMatch(/●[⠀-⣿]+ +$/m);
});

test("there, a first frame leaves out what takes long, and nothing else is moved by it", () => {
  const session = sessionOf({ columns: 200, rows: 60 });
  session.ready = "records";
  const first = frame(session);
  session.ready = "counts";
  const second = frame(session);
  expect(first.join("\n")).not.toMatch(/Standing|t figures/);
  expect(second.join("\n")).toContain("Standing");
  const read = (row: string): string => row.slice(31, 145);
  expect(first.slice(2).map(read)).toEqual(second.slice(2).map(read));
  // Over the panes: the counts and what stands on the claimline, whose days are there.
  expect(first[0]).not.toContain("disputed");
  expect(second[0]).toContain("disputed");
  expect(first[1]).not.toMatch(/[┴┼┬]/);
  expect(second[1]).toMatch(/[┴┼┬]/);
});

test("there, F gives the keys to the facets, and what is read stays in its pane", async () => {
  const ui = inside({ columns: 200, rows: 60 });
  await ui.until("Narrow the list");
  ui.send("Fj");
  await ui.until((rows) => rows.some((row) => row.startsWith("▌ [ ]")));
  expect(ui.rows().join("\n")).toContain("Wed 2 April   post 2 of 2");
  ui.send("\r");
  await ui.until((rows) => rows.some((row) => row.startsWith("▌ [x]")));
  ui.send("F");
  await ui.until((rows) => !rows.some((row) => row.startsWith("▌ [")));
  await ui.quit();
});

/** Mark and beginning of the title of each row of a list. */
const rowsOf = (lines: readonly string[]): [string, string][] =>
  lines.flatMap((line) => {
    const [, mark, title] = /(?:^|│)[ ▌] +\d+ (.) (\S.{9})/.exec(line) ?? [];
    return mark && title ? [[mark, title] as [string, string]] : [];
  });

test.each([
  [80, 24],
  [120, 36],
  [200, 60],
])(
  "at %sx%s the titles of a large story are there before what stands with them",
  (columns, rows) => {
    const session = sessionOf({ columns, rows });
    session.ready = "titles";
    const first = frame(session);
    session.ready = "counts";
    const second = frame(session);
    const of = (lines: readonly string[], at: 0 | 1): string[] =>
      rowsOf(lines).map((row) => row[at]);
    expect(of(first, 1).length).toBeGreaterThan(2);
    expect(of(first, 1)).toEqual(of(second, 1));
    expect(new Set(of(first, 0))).toEqual(new Set([" "]));
    expect(of(second, 0)).not.toContain(" ");
    // The headline stands in the list, too; a line of the text does not.
    const read = contentDoc(session)
      .lines.map((line) => textOf(line).trim())
      .find((line) => / [┴┬┼○]a/.test(line))!;
    const isRead = (lines: readonly string[]): boolean => lines.some((line) => line.includes(read));
    expect([isRead(first), isRead(second)]).toEqual([false, true]);
  },
);
