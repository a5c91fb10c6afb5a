import { expect, test } from "vitest";
import { begun, NORMAL, WIDE } from "./begun.ts";
import { inside } from "./inside.ts";

test("| leaves the pane with the focus alone on the screen, and shows the others again", async () => {
  const ui = inside(WIDE);
  await ui.until("│   Wed 2 April   post 2 of 2");
  ui.send("|");
  await ui.until(
    (rows) => rows[4]!.endsWith("1 of 4") && !rows.some((row) => row.includes("│   W")),
  );
  ui.send("jj\r");
  await ui.until((rows) => rows[4]!.includes("post 2 of 2") && !rows.join("").includes("1 of 4"));
  ui.send("|");
  await ui.until("│   Tue 1 April   post 2 of 2");
  ui.resize({ columns: 60, rows: 20 });
  ui.send("|");
  await ui.until("There is room for one pane only.");
  await ui.quit();
});

test("> and < give the list more and less room, as far as there is any", async () => {
  const ui = await begun(WIDE);
  const edge = (): number => ui.rows()[6]!.indexOf("│");
  const before = edge();
  ui.send(">>");
  await ui.until(() => edge() === before + 8);
  ui.send("<<<");
  await ui.until(() => edge() === before - 4);
  ui.send("<".repeat(30));
  await ui.until("The list cannot be smaller.");
  ui.send(">".repeat(60));
  await ui.until("The list cannot be larger.");
  expect(ui.rows().join("\n")).toContain("The board asks for an inquiry");
  ui.resize(NORMAL);
  await ui.until((rows) => rows[3]!.startsWith(" Posts"));
  await ui.quit();
});

test("at 80x24 they move the line between list and reading pane; what is read stays where it was", async () => {
  const ui = await begun(NORMAL);
  const line = (): number => ui.rows().findIndex((row, at) => at > 4 && /^─{80}$/.test(row));
  const before = line();
  ui.send(">>");
  await ui.until(() => line() === before + 2);
  ui.send("<");
  await ui.until(() => line() === before + 1);
  await ui.quit();
});

test("a terminal that changes its size keeps the lines that are read", async () => {
  const ui = await begun({ columns: 80, rows: 16 });
  ui.send("jj\t\x04");
  await ui.until(() => ui.session.screen.scroll > 0);
  const { scroll } = ui.session.screen;
  ui.resize({ columns: 80, rows: 17 });
  await ui.until((rows) => rows[16]!.includes("? help"));
  expect(ui.session.screen.scroll).toBeGreaterThan(0);
  expect(ui.session.screen.scroll).toBeLessThanOrEqual(scroll);
  await ui.quit();
});
