import { expect, test } from "vitest";
import { begun, NORMAL, WIDE } from "./begun.ts";
import { inside, type Inside } from "./inside.ts";
import { open } from "./terminal.ts";

/** Clicks the first cell of a text on the screen. */
function click(ui: Inside, text: string): void {
  const y = ui.rows().findIndex((row) => row.includes(text));
  const x = ui.rows()[y]?.indexOf(text) ?? -1;
  if (x < 0) throw new Error(`not on screen: ${text}`);
  ui.send(`\x1b[<0;${x + 1};${y + 1}M\x1b[<0;${x + 1};${y + 1}m`);
}

const turn = (ui: Inside, which: "up" | "down", x: number, y: number): void =>
  ui.send(`\x1b[<${which === "up" ? 64 : 65};${x};${y}M`);

test.each([NORMAL, WIDE, { columns: 160, rows: 45 }, { columns: 200, rows: 60 }])(
  "a click chooses a row, a second one opens it; the wheel turns where the mouse is (%o)",
  async (size) => {
    const ui = await begun(size);
    click(ui, "The board says the ferry");
    await ui.until(() => ui.session.screen.chosen === 2);
    await ui.until((rows) => rows.some((row) => row.includes("▌   2 ┼")));
    click(ui, "The board says the ferry");
    await ui.until(() => ui.session.state.stack.length === 2 || ui.session.screen.focus !== "list");
    ui.send("q");
    await ui.until(() => ui.session.state.stack.length === 1);
    const list = ui.rows()[4]!.indexOf(" Posts");
    turn(ui, "up", Math.max(0, list) + 3, size.columns >= 120 ? 9 : 6);
    await ui.until(() => ui.session.screen.chosen === 0);
    await ui.quit();
  },
);

test("where the facets have a pane, a click gives them the keys, and a second one switches one", async () => {
  const ui = inside({ columns: 200, rows: 60 });
  await ui.until("[ ] S2");
  click(ui, "[ ] S2");
  await ui.until("Narrow the list   4 rows");
  click(ui, "[ ] S2");
  await ui.until("[x] S2");
  click(ui, "Retells");
  await ui.until(() => ui.session.state.overlay === null);
  expect(ui.session.screen.query).toBe("source:s2");
  await ui.quit();
});

test("a click on a link of what is read goes there, and one on a facet switches it", async () => {
  const ui = await begun(WIDE);
  ui.send("jj");
  await ui.until("a ┼ Contested");
  click(ui, "The ferry was going too fast");
  await ui.until("Posts › ");
  expect(ui.session.screen.open).toMatchObject({ id: "ferry-hit-pier#fast" });
  ui.send("qF");
  await ui.until("Narrow the list");
  click(ui, "[ ] S2");
  await ui.until("[x] S2");
  expect(ui.session.screen.query).toBe("source:s2");
  click(ui, "The board asks for an");
  await ui.until(() => ui.session.screen.focus === "list");
  await ui.quit();
});

test("the wheel scrolls help and what is read; a click beside everything does nothing", async () => {
  const ui = await begun({ columns: 80, rows: 16 });
  ui.send("jj");
  await ui.until("a ┼");
  turn(ui, "down", 5, 12);
  await ui.until(() => ui.session.screen.scroll > 0);
  const before = ui.session.state;
  ui.send("\x1b[<0;80;1M\x1b[<0;500;500M\x1b[<2;3;6M");
  ui.send("?");
  await ui.until(() => ui.session.state.overlay !== null);
  expect(ui.session.state.stack).toEqual(before.stack);
  turn(ui, "down", 5, 5);
  await ui.until(() => ui.session.state.overlay!.top === 3);
  await ui.quit();
});

test.each([NORMAL, WIDE])(
  "a click on the claimline goes to a post, one beyond its end comes back to now (%o)",
  async (size) => {
    const ui = await begun(size);
    const line = ui.rows()[1]!;
    ui.send(`\x1b[<0;${line.indexOf("┼") + 1};2M`);
    await ui.until((rows) => /As of Wed.* 2 April/.test(rows[0]!));
    expect(ui.session.state.asOf).toBe("post:denied");
    ui.send(`\x1b[<0;${line.indexOf("┴") + 1};2M`);
    await ui.until(() => ui.session.state.asOf === "post:touched");
    ui.send(`\x1b[<0;${size.columns - 1};2M`);
    await ui.until(() => ui.session.state.asOf === null);
    await ui.quit();
  },
);

test.each([NORMAL, WIDE])(
  "a click on the way that was gone goes a step back (%o)",
  async (size) => {
    const ui = await begun(size);
    ui.send("2");
    await ui.until("─ Posts › Disputes ─");
    click(ui, "› Disputes");
    await ui.until((rows) => rows.some((row) => row.startsWith(" Posts, Wed")));
    expect(ui.session.state.stack).toHaveLength(1);
    click(ui, "────────");
    await ui.quit();
  },
);

test("M leaves the mouse to the terminal, and takes it back", async () => {
  const ui = await begun(NORMAL);
  ui.send("M");
  await ui.until("text can be marked");
  expect(ui.raw()).toContain("\x1b[?1000l");
  click(ui, "The company denies");
  ui.send("j");
  await ui.until(() => ui.session.screen.chosen === 1);
  ui.send("M");
  await ui.until("With Shift held");
  expect(ui.raw()).toContain("\x1b[?1000h");
  await ui.quit();
});

test("the program asks for the mouse, and gives it back however it ends", async () => {
  for (const end of ["Q", "\x03"]) {
    const screen = open([]);
    await screen.until("? help");
    screen.send("\x1b[<0;6;6M");
    await screen.until((rows) => rows.some((row) => /\b2 of \d+/.test(row)));
    screen.send(end);
    await screen.exited;
    const [on, off] = ["\x1b[?1000h", "\x1b[?1000l"].map((mode) => screen.raw().lastIndexOf(mode));
    expect(on).toBeGreaterThanOrEqual(0);
    expect(off).toBeGreaterThan(on!);
    expect(screen.restored()).toBe(true);
  }
});
