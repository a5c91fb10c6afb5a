import { expect, test } from "vitest";
import { begun, NORMAL, WIDE } from "./begun.ts";
import type { Inside } from "./inside.ts";

/** Clicks a cell of the last line, once it is there: so many cells after the beginning of a text in it. */
async function click(ui: Inside, text: string, further = 0): Promise<void> {
  const rows = await ui.until((all) => all.at(-1)!.includes(text));
  const x = rows.at(-1)!.indexOf(text) + further;
  ui.send(`\x1b[<0;${x + 1};${rows.length}M`);
}

test.each([NORMAL, WIDE])(
  "a click on a key of the last line does what the key does (%o)",
  async (size) => {
    const ui = await begun(size);
    await click(ui, "jk move");
    await ui.until(() => ui.session.screen.chosen === 1);
    await click(ui, "jk move", 1);
    await ui.until(() => ui.session.screen.chosen === 0);
    await click(ui, "jk move", 4);
    await ui.until(() => ui.session.screen.chosen === 1);
    await click(ui, "w why", 2);
    await ui.until(() => ui.session.state.overlay?.name === "why");
    await click(ui, "q back");
    await ui.until("q quit");
    await click(ui, "? help");
    await ui.until("the same in every view");
    await click(ui, "? help");
    await ui.until("q quit");
    await click(ui, "/ find");
    await ui.until((rows) => rows.at(-1)!.startsWith(" /▏"));
    ui.send("\x1b");
    await ui.until("? help");
    await click(ui, "q quit");
    expect(await ui.ended).toBe(0);
  },
);

test("of a label with several keys, the one that is clicked counts; beside them nothing happens", async () => {
  const ui = await begun({ columns: 200, rows: 60 });
  await click(ui, "[ ] step");
  await ui.until((rows) => rows[0]!.includes("As of"));
  await click(ui, "[ ] step", 2);
  await ui.until((rows) => !rows[0]!.includes("As of"));
  await click(ui, "1–9 view", 2);
  await ui.until(() => ui.session.screen.view === "all");
  const { state } = ui.session;
  await click(ui, "? help", -1);
  await click(ui, "1–9 view");
  await ui.until(() => ui.session.screen.view === "posts");
  expect(ui.session.state.stack).toHaveLength(state.stack.length + 1);
  await ui.quit();
});

test("a remark in the place of the keys is no key", async () => {
  const ui = await begun(WIDE);
  const at = ui.rows().at(-1)!.indexOf("q quit");
  ui.send("f");
  await ui.until("This story does not grow.");
  ui.send(`\x1b[<0;${at + 1};36M`);
  ui.send("j");
  await ui.until(() => ui.session.screen.chosen === 1);
  await ui.quit();
});
