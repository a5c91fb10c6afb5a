import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keysPage } from "../../apps/cli/scripts/keys-page.ts";
import { KEYS } from "../../apps/cli/ui/keys.ts";
import { begun } from "./begun.ts";

test("docs/keys.md is what the table of keys says: npx pnpm@12 generate", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/keys.md"), "utf8");
  expect(page).toBe(keysPage());
});

test("no key is taken twice", () => {
  const all = KEYS.flatMap(({ keys }) => keys);
  expect(all.filter((key, at) => all.indexOf(key) < at)).toEqual([]);
});

test("a key says what it does, and what the one beside it does only in the line of help that they share", () => {
  const shared = KEYS.filter((_, at) => KEYS[at + 1]?.does && !KEYS[at + 1]!.shown);
  expect(shared.length).toBeGreaterThan(3);
  for (const { does, both } of shared) expect(both!.length).toBeGreaterThan(does.length);
});

test.each([
  { columns: 80, rows: 24 },
  { columns: 120, rows: 36 },
  { columns: 200, rows: 60 },
])("? shows every key that has a line of its own, page by page (%o)", async (size) => {
  const ui = await begun(size);
  ui.send("?");
  await ui.until("the same in every view");
  const seen = new Set(ui.rows());
  for (let pages = 0; pages < 12; pages++) {
    const { top } = ui.session.state.overlay!;
    ui.send(" ");
    await ui.until((rows) => rows[size.rows - 1]!.includes("? help"));
    for (let waits = 0; waits < 20 && ui.session.state.overlay!.top === top; waits++)
      await new Promise((next) => setImmediate(next));
    for (const line of ui.session.help.lines.slice(ui.session.state.overlay!.top))
      seen.add(line.map(({ text }) => text).join(""));
  }
  const all = [...seen].join("\n");
  for (const { shown, does, both = does } of KEYS)
    if (shown) {
      expect(all).toContain(` ${shown} `);
      expect(all).toContain(both.slice(0, 30));
    }
  await ui.quit();
});
