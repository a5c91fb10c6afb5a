import { expect, test } from "vitest";
import { textOf } from "../../apps/cli/lines/span.ts";
import { inSight } from "../../apps/cli/ui/choose.ts";
import { frameOf } from "../../apps/cli/ui/frame.ts";
import { mouse } from "../../apps/cli/ui/mouse.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { readingDoc } from "../../apps/cli/ui/reading.ts";
import { freshScreen, push } from "../../apps/cli/ui/state.ts";
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
      const isHidden = next && !inSight(session, next.row);
      press(session, "enter");
      if (isHidden) {
        // What nobody sees is shown first.
        expect(session.screen).toMatchObject({ open: ref, link: 0 });
        expect(inSight(session, next.row)).toBe(true);
        press(session, "enter");
      }
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

test("why, the ways to narrow and help leave what is read where it was", () => {
  const session = sessionOf({ columns: 60, rows: 14 });
  for (const key of ["j", "j", "enter", "enter", "enter", "j"]) press(session, key);
  const { scroll, link } = session.screen;
  expect(scroll).toBeGreaterThan(0);
  for (const [on, off] of [
    ["w", "w"],
    ["w", "q"],
    ["?", "?"],
    ["w", "esc"],
  ] as const) {
    press(session, on);
    press(session, off);
    expect(session.screen).toMatchObject({ scroll, link });
  }
  // Of another row it begins at its top.
  const beside = sessionOf({ columns: 120, rows: 16 });
  for (const key of ["j", "j", "tab", "G", "w", "tab", "j", "w"]) press(beside, key);
  expect(beside.screen).toMatchObject({ scroll: 0, link: 0 });
});

test("w in what has no standing as a whole is about the chosen line", () => {
  const session = sessionOf({ columns: 120, rows: 36 });
  for (const key of ["8", "enter", "w"]) press(session, key);
  const said = frameOf(session).map(textOf).join("\n");
  expect(said).toContain("the first rule that fits decides");
  expect(said).not.toContain("Nothing here has a standing");
});

test("a query of several denials is told in words", () => {
  const session = sessionOf({ columns: 120, rows: 36 });
  session.state = push(
    session.state,
    freshScreen("claims", "about:ferry-hit-pier#fast stance:denies or about:ferry-hit-pier"),
  );
  expect(session.chips).toEqual(["The ferry was going too fast, Denies or 1 other"]);
});
