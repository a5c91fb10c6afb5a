import { expect, test } from "vitest";
import { KEYS } from "../../apps/cli/ui/keys.ts";
import { named } from "../../apps/cli/ui/palette.ts";
import { begun, NORMAL, WIDE } from "./begun.ts";
import { sessionOf } from "./inside.ts";

test(": goes to anything by its name, letters left out; views and records alike", async () => {
  const ui = await begun(NORMAL);
  ui.send(":");
  await ui.until("Enter goes there");
  ui.send("who spks\r");
  await ui.until((rows) => rows[3]!.startsWith(" Who speaks"));
  ui.send(":long pier\r");
  await ui.until("Who speaks › The long pier");
  ui.send(":the clinc\r");
  await ui.until("The long pier › The clinic");
  ui.send("qqq");
  await ui.until((rows) => rows[3]!.startsWith(" Posts"));
  ui.send(":too fast");
  await ui.until((rows) =>
    rows.some((row) => /^▌ The company denies .*Wed 2 April, post 1/.test(row)),
  );
  ui.send("\x1b");
  await ui.until("? help");
  ui.send(":xyzzyx");
  await ui.until("Nothing is called that.");
  ui.send("\r");
  await ui.until("? help");
  await ui.quit();
});

test(": chooses with arrows and Tab, runs what keys do, and can leave the program", async () => {
  const ui = await begun(WIDE);
  ui.send(":why it\r");
  await ui.until("the first rule that fits decides");
  ui.send("q:denials\r");
  await ui.until("No denial of this is on record.");
  ui.send(":");
  await ui.until((rows) => rows.some((row) => row.startsWith("▌ posts")));
  ui.send("\t\x1b[B");
  await ui.until((rows) => rows.some((row) => row.startsWith("▌ figures")));
  ui.send("\x1b[A\r");
  await ui.until((rows) => rows[4]!.startsWith(" Disputes"));
  ui.send(":quit");
  await ui.until((rows) => rows.some((row) => /^▌ quit .*key Q/.test(row)));
  ui.send("\r");
  expect(await ui.ended).toBe(0);
});

test("no name of a record that is not known yet is offered (T4)", async () => {
  const ui = await begun(NORMAL);
  ui.send("{:inquiry");
  await ui.until("Nothing is called that.");
  ui.send("\x1b");
  await ui.until("? help");
  await ui.quit();
});

test.each([
  ["compare", "="],
  ["citation", "y"],
  ["cite", "y"],
  ["url", "C"],
  ["redraw", "^L"],
  ["suspend", "^Z"],
  ["quit", "Q"],
  ["help", "?"],
  ["why", "w"],
  ["denials", "d"],
  ["facets", "F"],
  ["mark", "m"],
  ["follow", "f"],
  ["browser", "o"],
  ["link", "Y"],
])("%s is first found as the key %s", (name, key) => {
  const [first] = named(sessionOf({ columns: 120, rows: 36 }).derivation, name, 1);
  expect(first?.what).toBe(`key ${key}`);
});

test("every key that does something has a name, and no two names are the same", () => {
  const nameless = KEYS.filter(({ does }) => does === "").flatMap(({ keys }) => keys);
  expect(nameless).toEqual(["ctrl-c"]);
  const names = KEYS.map(({ does }) => does);
  expect(new Set(names).size).toBe(names.length);
  const keys = KEYS.flatMap((each) => each.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test("/ offers fields and values while one types; Tab completes the first, arrows choose", async () => {
  const ui = await begun(NORMAL);
  ui.send("/sta");
  await ui.until((rows) =>
    rows.some((row) => /^ {2}standing: .*the standing of the point/.test(row)),
  );
  ui.send("\t");
  await ui.until("/standing:▏");
  // Unfinished is not wrong.
  expect(ui.rows().join("\n")).not.toContain("↓");
  ui.send("con\t");
  await ui.until("/standing:contested ▏");
  await ui.until("2 found");
  ui.send("actor:\x1b[B\x1b[B");
  await ui.until((rows) => rows.filter((row) => row.startsWith("▌ ")).length === 1);
  ui.send("\r");
  await ui.until((rows) => /^ \/standing:contested actor:[a-z-]+ ▏/.test(rows[23]!));
  ui.send("\r");
  await ui.until("? help");
  expect(ui.session.screen.query).toMatch(/^standing:contested actor:[a-z-]+ $/);
  await ui.quit();
});

test("what is wrong with a query is pointed at where it stands, also when Enter is pressed on it", async () => {
  const ui = await begun(NORMAL);
  ui.send("/(fast");
  const { length } = " /(fast";
  await ui.until("/(fast▏");
  ui.send("\r");
  await ui.until(
    (rows) => rows.some((row) => /^ +↓ /.test(row)) && rows[23]!.startsWith(" /(fast"),
  );
  const at = ui
    .rows()
    .find((row) => /^ +↓ /.test(row))!
    .indexOf("↓");
  expect(at).toBeGreaterThanOrEqual(2);
  expect(at).toBeLessThanOrEqual(length);
  ui.send("\x15standing:contestd");
  await ui.until("           ↓ did you mean contested?".slice(1));
  ui.send("\x1b");
  await ui.until("? help");
  await ui.quit();
});

test("a query longer than the line shows its end, and the place of a mistake in it", async () => {
  const ui = await begun(NORMAL);
  ui.send(`/${"fast ".repeat(20)}standing:contestd`);
  const rows = await ui.until("did you mean contested?");
  const pointer = rows.find((row) => row.includes("↓"))!.indexOf("↓");
  expect(rows[23]!.slice(pointer)).toMatch(/^contestd▏/);
  ui.send("\x1b");
  await ui.until("? help");
  await ui.quit();
});
