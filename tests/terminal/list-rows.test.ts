import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry } from "@claimline/core/log/entry";
import { span, textOf } from "../../apps/cli/lines/span.ts";
import { listLines } from "../../apps/cli/panes/list.ts";
import type { Row } from "../../apps/cli/panes/ref.ts";
import { Rows } from "../../apps/cli/panes/rows.ts";
import { frameOf } from "../../apps/cli/ui/frame.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { openedLog, sessionOf, type Size } from "./inside.ts";
import { claimline } from "./terminal.ts";

const entries = readFileSync(join(claimline, "../story.ndjson"), "utf8")
  .trimEnd()
  .split("\n")
  .map((each) => JSON.parse(each) as Entry);

const row = (title: string, side: string): Row => ({
  ref: { kind: "event", id: "x" },
  mark: [span(" ")],
  label: "",
  title,
  side,
  keys: [],
  group: "",
});

const drawn = (title: string, side: string, width: number): string[] =>
  listLines(
    Rows.from([row(title, side)]),
    { top: 0, size: 9, chosen: -1, focused: true },
    { width, tall: true, labels: true, marks: true },
  ).map((each) => textOf(each).trimEnd());

test("on two lines no word of a title gives way to what stands at the right", () => {
  expect(drawn("Did a Turkish F-16 shoot down an Armenian SU-25?", "AM AZ TR", 40)).toEqual([
    "        Did a Turkish F-16 shoot down",
    "        an Armenian SU-25?    AM AZ TR",
  ]);
  expect(drawn("Did it come from Vardenis?", "AM AZ", 40)).toEqual([
    "        Did it come from",
    "        Vardenis?                AM AZ",
  ]);
  expect(drawn("Short", "AM AZ", 40)).toEqual(["        Short                    AM AZ"]);
});

test("what has no room beside a title stands below it, and what was set in stays so", () => {
  expect(drawn("Loss of an Armenian SU-25", "2 further points disputed", 40)).toEqual([
    "        Loss of an Armenian SU-25",
    "             2 further points disputed",
  ]);
  expect(drawn("  Nikol Pashinyan, prime minister", "5", 40)).toEqual([
    "          Nikol Pashinyan, prime",
    "          minister                   5",
  ]);
});

const list = (size: Size, key: string): string[] => {
  const session = sessionOf(size, openedLog(entries));
  press(session, key);
  const { list: cells } = session.layout;
  return frameOf(session).map((each) => textOf(each).slice(0, cells).trimEnd());
};

test.each<Size>([
  { columns: 120, rows: 36 },
  { columns: 160, rows: 45 },
])("a list with room to spare cuts no title (%o)", (size) => {
  const session = sessionOf(size, openedLog(entries));
  press(session, "2");
  const screen = frameOf(session)
    .map((each) => textOf(each))
    .join(" ")
    .replace(/[\s│]+/g, " ");
  for (const { title } of session.list.rows)
    for (const word of title.split(" ")) expect(screen).toContain(word);
  expect(list(size, "2").filter((each) => each.includes("…"))).toEqual([]);
});

test.each<[number, number, number]>([
  [120, 36, 50],
  [140, 40, 70],
  [160, 50, 50],
  [200, 60, 55],
])(
  "of a long list beside what is read, no title is cut before it says what it is about (%i by %i)",
  (columns, rows, letters) => {
    const session = sessionOf({ columns, rows }, openedLog(entries));
    const { list: width, heading, listRows, facets } = session.layout;
    const from = facets ? facets + 3 : 0;
    const screen = frameOf(session)
      .slice(4, 4 + heading + listRows)
      .map((each) => textOf(each).slice(from, from + width))
      .join(" ")
      .replace(/[\s▌]+/g, " ");
    for (const { title } of [...session.list.rows].slice(0, 9)) {
      const start = title.slice(0, letters);
      expect(screen).toContain(title === start ? start : start.replace(/ *\S*$/, ""));
    }
  },
);

test("no number stands before what is counted, as if so many had been killed", () => {
  const session = sessionOf({ columns: 120, rows: 36 }, openedLog(entries));
  press(session, "3");
  for (const { label, title, side } of session.list.rows) {
    expect([label, title]).toEqual(["", expect.stringMatching(/^\D/)]);
    expect(side).toMatch(/^\d+ (counts?|totals?)(, \d+ holes?)?$/);
  }
  expect(list({ columns: 120, rows: 36 }, "3")).toContainEqual(
    expect.stringMatching(/^ {4}Civilians killed +9 counts, 2 holes$/),
  );
});

test("where no row has a number or letters before its title, none are waited for", () => {
  const [disputes, posts] = [
    list({ columns: 80, rows: 24 }, "2"),
    list({ columns: 80, rows: 24 }, "1"),
  ];
  expect(disputes.find((each) => each.includes("SU-25?"))).toMatch(/^▌ ┼ Did a Turkish/);
  expect(posts.find((each) => each.startsWith("▌"))).toMatch(/^▌ {2}31 ╨ /);
});
