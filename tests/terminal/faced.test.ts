import { expect, test } from "vitest";
import { begun } from "./begun.ts";
import { inside } from "./inside.ts";

const words = (rows: readonly string[]): string => rows.join("\n");

test("a dispute has both sides face to face in equal room, with evidence under each", async () => {
  const ui = inside({ columns: 120, rows: 36 });
  await ui.until("1 of 4");
  ui.send("2");
  await ui.until("Was the ferry going too fast?");
  const rows = await ui.until("┬ Denies");
  const head = rows.findIndex((row) => row.includes("┬ Denies"));
  expect(rows[head]).toMatch(/┴ Says so +│ ┬ Denies/);
  const [, left, right] = /│ {3}(─+) │ (─+)/.exec(rows[head + 1]!)!;
  expect(left).toHaveLength(right!.length);
  expect(rows[head + 2]).toMatch(
    /\[HB\] The harbour board says so *│ \(FC\) The ferry company denies/,
  );
  expect(words(rows)).toMatch(/The board says that it came +│ +The company denies that it/);
  expect(words(rows)).toMatch(/S1 ¶2 .*│ .*S2 ¶1/);
  await ui.quit();
});

test("each side's statements are links of their own, and the chosen one has its mark", async () => {
  const ui = inside({ columns: 120, rows: 36 });
  await ui.until("1 of 4");
  ui.send("2\t");
  await ui.until((rows) => rows.some((row) => /│ ▌ \[HB\]/.test(row)));
  ui.send("j");
  await ui.until((rows) => rows.some((row) => /│ {3}\[HB\] .* ▌ \(FC\)/.test(row)));
  ui.send("\r");
  await ui.until("The company denies that it was too fast.");
  await ui.quit();
});

test("without room for two columns, one side stands above the other", async () => {
  const ui = inside({ columns: 60, rows: 30 });
  await ui.until("1 of 4");
  ui.send("2\r");
  const rows = await ui.until("┬ Denies");
  const at = (text: string): number => rows.findIndex((row) => row.includes(text));
  expect([at("┴ Says so"), at("[HB]"), at("┬ Denies"), at("(FC)")]).toEqual(
    [at("┴ Says so"), at("[HB]"), at("┬ Denies"), at("(FC)")].toSorted((a, b) => a - b),
  );
  await ui.quit();
});

test("before anybody denies it, there is no dispute to open", async () => {
  const ui = inside({ columns: 120, rows: 36 });
  await ui.until("1 of 4");
  ui.send("2\t{");
  await ui.until("Nothing at this moment yet");
  expect(words(ui.rows())).not.toMatch(/company denies|going too fast|Contested/);
  await ui.quit();
});

test("what was still to come is hatched on the strip, what lies after the record dashed", async () => {
  const ui = await begun({ columns: 80, rows: 24 });
  expect(ui.rows()[1]).toMatch(/│╌+$/);
  ui.send("{");
  await ui.until("As of");
  expect(ui.rows()[1]).toMatch(/│╱+╌+$/);
  expect(ui.rows()[2]).toContain("as of");
  await ui.quit();
});
