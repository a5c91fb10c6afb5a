import { expect, test } from "vitest";
import { mouse } from "../../apps/cli/ui/mouse.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { readingDoc } from "../../apps/cli/ui/reading.ts";
import { sessionOf } from "./inside.ts";

const SIZES = [
  [200, 60],
  [160, 50],
  [120, 36],
  [80, 24],
  [60, 20],
  [40, 10],
] as const;

test.each(SIZES)(
  "at %i by %i Enter opens what the row is about in every view, and again where the first line leads",
  (columns, rows) => {
    for (const view of "123456789e") {
      const session = sessionOf({ columns, rows });
      if (view !== "1") press(session, view);
      const { ref } = session.list.rows.at(0)!;
      press(session, "enter");
      expect(session.screen).toMatchObject({ open: ref, focus: "reading", link: 0 });
      const next = readingDoc(session).links[0];
      press(session, "enter");
      expect(session.screen.open).toEqual(next?.ref ?? ref);
    }
  },
);

test("Enter in the list beside what was opened gives that the keys, and goes no step further", () => {
  const session = sessionOf({ columns: 120, rows: 36 });
  for (const key of ["enter", "enter", "tab"]) press(session, key);
  const { open } = session.screen;
  const { length } = session.state.stack;
  press(session, "enter");
  expect(session.screen).toMatchObject({ open, focus: "reading" });
  expect(session.state.stack).toHaveLength(length);
});

test("a click on another row leaves what was opened, and the way that led there", () => {
  const session = sessionOf({ columns: 120, rows: 36 });
  for (const key of ["enter", "enter"]) press(session, key);
  const { layout } = session;
  const y = 1 + layout.strip + 1 + layout.heading + 1;
  mouse(session, { is: "click", x: 10, y });
  expect(session.screen).toMatchObject({ chosen: 1, open: null, focus: "list" });
  expect(session.state.stack).toHaveLength(1);
});

test("a click on the third pane opens what it shows", () => {
  const session = sessionOf({ columns: 160, rows: 50 });
  const next = readingDoc(session).links[0]!;
  mouse(session, { is: "click", x: 150, y: 20 });
  expect(session.screen.open).toEqual(next.ref);
});
