import { parseQuery } from "@claimline/core/query/parse";
import { search } from "@claimline/core/query/search";
import { expect, test } from "vitest";
import { begun, NORMAL, WIDE } from "./begun.ts";

test("F lists ways to narrow the list with counts; Enter switches one on, as a chip, and off again", async () => {
  const ui = await begun(WIDE);
  ui.send("F");
  const rows = (await ui.until("Narrow the list")).join("\n");
  for (const title of ["Standing", "Stance", "Voice", "Source", "From this day on"])
    expect(rows).toMatch(new RegExp(`│ {3}${title} *$`, "m"));
  // All of them are posts: there is nothing to choose among kinds.
  expect(rows).not.toMatch(/│ {3}What *$/m);
  const at = rows.split("\n").findIndex((row) => row.includes("[ ] ┼ Contested"));
  expect(rows.split("\n")[at]).toMatch(/┼ Contested +2 *$/);
  const from = rows.split("\n").findIndex((row) => row.includes("▌ [ ]"));
  ui.send(`${"j".repeat(at - from)}\r`);
  await ui.until((all) => all[5]!.startsWith(" ⟨Contested⟩ "));
  await ui.until("▌ [x] ┼ Contested");
  expect(ui.session.screen.query).toBe("standing:contested");
  expect(ui.rows().join("\n")).toMatch(/2 rows; Enter switches/);
  ui.send("\r");
  await ui.until("4 rows; Enter switches");
  ui.send("F");
  await ui.until("post 2 of 2");
  expect(ui.session.screen).toMatchObject({ query: "", focus: "list" });
  await ui.quit();
});

test("the counts are those that a search for each of them finds", async () => {
  const ui = await begun(WIDE);
  ui.send("9/kind:claim or kind:event\rF");
  await ui.until("Narrow the list");
  const { derivation, list } = ui.session;
  const { narrowings } = await import("../../apps/cli/ui/facets.ts");
  const shown = narrowings(ui.session).filter(({ count, on }) => count > 0 && !on);
  expect(shown.length).toBeGreaterThan(8);
  for (const { query, count, label } of shown) {
    const read = parseQuery(query, derivation.story);
    if (!read.ok) throw new Error(query);
    // Later days are found from each day on; the others one by one.
    const { total } = search(derivation, read.query);
    if (!query.includes("since:")) expect(total, label).toBe(count);
    expect(total).toBeLessThanOrEqual(list.rows.length);
  }
  await ui.quit();
});

test("facets take the single pane of a small terminal, and choosing another kind takes the place of the first", async () => {
  const ui = await begun({ columns: 40, rows: 10 });
  ui.send("9F");
  await ui.until("Narrow the list");
  const { links, lines } = ui.session.facets(36);
  const rowOf = (label: string): number =>
    links.findIndex(({ row }) => lines[row]!.some((span) => span.text.includes(label)));
  const go = async (label: string): Promise<void> => {
    ui.send("g");
    await ui.until(() => ui.session.screen.link === 0);
    for (let more = 0; more < 90 && ui.session.screen.link !== rowOf(label); more++) {
      const before = ui.session.screen;
      ui.send("j");
      await ui.until(() => ui.session.screen !== before);
    }
    ui.send("\r");
  };
  await go("Posts");
  await ui.until(() => ui.session.screen.query === "kind:post");
  await go("Events");
  await ui.until(() => ui.session.screen.query === "kind:event");
  ui.send("q");
  await ui.until("⟨Events⟩");
  await ui.quit();
});

test("facets tell nothing of what comes later (T4)", async () => {
  const ui = await begun(NORMAL);
  ui.send("{F");
  const rows = (await ui.until("Narrow the list")).join("\n");
  expect(rows).not.toMatch(/Contested +\d|On record +\d|2 April/);
  await ui.quit();
});
