import { expect, test } from "vitest";
import { textOf } from "../../apps/cli/lines/span.ts";
import { frameOf } from "../../apps/cli/ui/frame.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { ACTS, ENDLESS, HOSTILE } from "../hostile.ts";
import { inside, opened, sessionOf } from "./inside.ts";
import { spoiled } from "./spoiled.ts";
import { told } from "./told.ts";
import { writeFolder } from "./write-folder.ts";

const all = spoiled(HOSTILE.join(" "));

test(
  "hostile text comes out of every command visible, and acts on nothing",
  { timeout: 60_000 },
  async () => {
    const folder = writeFolder(all);
    for (const args of [
      ["posts"],
      ["post", "too-fast"],
      ["claims"],
      ["events"],
      ["actors"],
      ["places"],
      ["claim", "fast-board"],
      ["event", "ferry-hit-pier"],
      ["disputes"],
      ["figures"],
      ["figures", "--chart"],
      ["timeline"],
      ["search", "ferry"],
      ["actor", "ferry-company"],
      ["place", "pier"],
      ["sources"],
      ["source", "s1"],
      ["check", folder],
      ["export"],
      ["posts", "--json"],
    ]) {
      const { out, err } = await told(["--story", folder, ...args]);
      expect(out.length, args.join(" ")).toBeGreaterThan(0);
      expect(ACTS.exec(out)?.[0]?.codePointAt(0)?.toString(16), args.join(" ")).toBeUndefined();
      expect(ACTS.test(err)).toBe(false);
    }
  },
);

test.each([
  { columns: 40, rows: 10 },
  { columns: 80, rows: 24 },
  { columns: 200, rows: 60 },
])("hostile text acts on nothing in any view of the UI at $columns x $rows", (size) => {
  const session = sessionOf(size, opened(all));
  for (const key of "123456789")
    for (const then of [key, "enter", "w", "w", "enter", "tab", "j", "?", "?", "["]) {
      press(session, then);
      for (const line of frameOf(session)) expect(ACTS.test(textOf(line))).toBe(false);
    }
});

test("a terminal that shows it keeps its title and its screen", async () => {
  const ui = inside({ columns: 120, rows: 36 }, { files: all });
  await ui.until("Posts, Wed");
  for (const key of ["j", "\r", "w", "2", "\r", "8", "\r"]) {
    ui.send(key);
    await ui.until((rows) => rows.at(-1)!.includes("? help") && rows[0]!.includes("Claimline"));
  }
  expect(ui.titles).toEqual([]);
  expect(ui.rows().join("")).toContain("␛");
  await ui.quit();
});

test("a word of 100 kB is cut in lists and wrapped in the reading pane", () => {
  const session = sessionOf({ columns: 80, rows: 24 }, opened(spoiled(ENDLESS)));
  for (const key of "123456789") {
    press(session, key);
    press(session, "enter");
    const lines = frameOf(session);
    expect(lines).toHaveLength(24);
    for (const line of lines) expect(textOf(line).length).toBeLessThan(200);
  }
});
