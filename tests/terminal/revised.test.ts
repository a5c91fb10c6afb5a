import { expect, test } from "vitest";
import { playStory } from "../stories/play.ts";
import { inside } from "./inside.ts";

// Its posts were corrected, and one was taken out.
const entries = playStory("water-main");
const gone = entries.find(({ op, record }) => op === "retract" && record.is === "post")!;
const size = { columns: 120, rows: 56 };

const headlineOf = (id: string): string =>
  entries.flatMap(({ record }) =>
    record.is === "post" && record.id === id && "headline" in record ? record.headline : [],
  )[0]!;

test("a corrected post shows its changed words in brackets of their own, with when and why", async () => {
  const ui = inside(size, { entries, depth: 0 });
  await ui.until("1 of");
  for (let row = 0; row < 12; row++) {
    if (ui.rows().some((each) => each.includes("What it said before"))) break;
    ui.send("j");
    await ui.until((rows) => rows[4]!.includes(`${row + 2} of`));
  }
  const told = (await ui.until("What it said before")).map((row) => row.slice(46)).join("\n");
  expect(told).toMatch(/Corrected .*\d\d:\d\d/);
  expect(told).toMatch(/Version 2, .*\d\d:\d\d/);
  expect(told).toMatch(/\[-[^]+?-\]/);
  expect(told).toMatch(/\{\+[^]+?\+\}/);
  expect(told).toContain("As first published.");
  await ui.quit();
});

test("a withdrawn post keeps its place in the list and is struck but readable, with when and why", async () => {
  const ui = inside(size, { entries });
  const headline = headlineOf(gone.record.id);
  const start = headline.slice(0, 20);
  await ui.until("1 of");
  const at = ui.session.list.rows.placeOf({ kind: "post", id: gone.record.id });
  expect(at).toBeGreaterThanOrEqual(0);
  ui.send("j".repeat(at));
  const rows = await ui.until("Withdrawn by the editor");
  const row = rows.findIndex((each) => each.startsWith("▌"));
  expect(rows[row]).toContain(`× ${start}`);
  expect(rows.join("\n")).toContain("Nothing is derived from it");
  // Struck in the list and in the pane, and not only grey.
  const cell = ui.term.buffer.active.getLine(row)!.getCell(rows[row]!.indexOf(start))!;
  expect(cell.isStrikethrough()).toBeTruthy();
  const pane = rows.findIndex((each) => each.slice(46).includes(start));
  const struck = ui.term.buffer.active.getLine(pane)!;
  expect(struck.getCell(rows[pane]!.lastIndexOf(start))!.isStrikethrough()).toBeTruthy();
  await ui.quit();
});
