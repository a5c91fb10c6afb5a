import { expect, test } from "vitest";
import { VIEWS } from "../../apps/cli/ui/views.ts";
import { sentence } from "../../apps/cli/told/aloud.ts";
import { inside } from "./inside.ts";
import { open } from "./terminal.ts";

const SIZE = { columns: 80, rows: 24 };
/* Boxes, blocks, geometric shapes, braille: what a screen reader spells out, or leaves out. */
const DRAWN = /[\u2500-\u25ff\u2800-\u28ff╱›]/u;
/* Cursor moves, erasing, other screens: whatever would take back what was told. */
const CONTROL = /[^\n\r\x20-\x7e\u00a0-\uffff]/u;

/** All that was told since, once the key that was just pressed is answered and the answer is all there. */
async function heard(ui: ReturnType<typeof inside>, from: number): Promise<string> {
  const before = ui.raw().length;
  await ui.until(() => ui.raw().length > before);
  for (let last = -1; last !== ui.raw().length;) {
    last = ui.raw().length;
    await new Promise((next) => setTimeout(next, 30));
  }
  return ui.raw().slice(from);
}

test("every view is told in sentences: nothing drawn, nothing taken back, a sentence a line", async () => {
  const ui = inside(SIZE, { told: true, depth: 24 });
  await ui.until("q leaves");
  for (const key of ["1", "2", "3", "4", "5", "6", "7", "8", "9", "e"]) {
    const from = ui.raw().length;
    ui.send(key);
    const list = await heard(ui, from);
    ui.send("\r");
    const read = await heard(ui, from);
    expect(read.length).toBeGreaterThan(list.length);
    ui.send("w");
    await heard(ui, from);
    ui.send("qq");
    await heard(ui, from);
  }
  const all = ui.raw();
  expect(VIEWS.every(({ title }) => all.includes(title))).toBe(true);
  expect(all).not.toMatch(DRAWN);
  expect(all).not.toMatch(CONTROL);
  for (const line of all.split("\r\n").filter(Boolean)) expect(line).toMatch(/[.?!:”…]$/);
  ui.send("Q");
  expect(await ui.ended).toBe(0);
});

test("each key is answered: a row with its standing, the dispute with both sides, the end of the list", async () => {
  const ui = inside(SIZE, { told: true });
  await ui.until("q leaves");
  ui.send("2");
  await ui.until("Contested");
  let from = ui.raw().length;
  ui.send("\r");
  const dispute = await heard(ui, from);
  expect(dispute).toMatch(/^Denies\.\r?$/m);
  const statements = dispute.split("\r\n").filter((line) => / den(y|ies)\b.*: /.test(line));
  expect(statements.length).toBeGreaterThan(0);
  from = ui.raw().length;
  ui.send("qG");
  await heard(ui, from);
  from = ui.raw().length;
  ui.send("j");
  expect(await heard(ui, from)).toContain("Nothing further.");
  from = ui.raw().length;
  ui.send("M");
  expect(await heard(ui, from)).toContain("no screen to click on");
  await ui.quit();
});

test("what is typed is told letter by letter, a moment with what is known by then, and what leaves no text goes in whole", async () => {
  const ui = inside(SIZE, { told: true });
  await ui.until("q leaves");
  let from = ui.raw().length;
  ui.send("/");
  await heard(ui, from);
  ui.send("inq");
  expect(await heard(ui, from)).toMatch(/Find \/ inq$/);
  ui.send("uiry\r");
  expect(await heard(ui, from)).toMatch(/1 of 1, .*The board asks for an inquiry/);
  from = ui.raw().length;
  ui.send("q{");
  const then = await heard(ui, from);
  expect(then).toMatch(/As of .*; \d+ points? disputed/);
  from = ui.raw().length;
  ui.send("C");
  // To be pasted: without a full stop.
  expect(await heard(ui, from)).toMatch(/^claimline .*[^.]\r$/m);
  await ui.quit();
});

test("drawn marks and columns become words and commas", () => {
  expect(sentence("┼ Contested  Were five hurt?")).toBe("Contested, Were five hurt?");
  expect(sentence("they were hurt ┼a, and left ○b.")).toBe("they were hurt [a], and left [b].");
  expect(sentence("──┴───┬──")).toBe("");
  expect(sentence("  │ [AZ] The ministry says so   S5 ¶79 · Tue")).toBe(
    "The ministry says so, S5 paragraph 79, Tue.",
  );
});

test("the built program tells with --screen-reader, takes no screen, and leaves the shell's lines", async () => {
  const screen = open([], { env: { CLAIMLINE_SCREEN_READER: "1" } });
  await screen.until("q leaves");
  screen.send("j");
  await screen.until("2 of ");
  screen.send("Q");
  expect(await screen.exited).toBe(0);
  expect(screen.raw()).not.toContain("\x1b[?1049h");
  expect(screen.raw()).not.toMatch(/\x1b\[\?(25l|1000h|2004h)/);
  expect(screen.rows().join("\n")).toContain("1 of ");
});
