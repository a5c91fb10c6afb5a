import { expect, test } from "vitest";
import { begun, NORMAL, WIDE } from "./begun.ts";

test("d lists who denies it, from a post, a dispute or a statement", async () => {
  const ui = await begun(NORMAL);
  ui.send("2d");
  const rows = await ui.until("The company denies that it was too fast.");
  expect(rows[3]).toMatch(/^ Statements {2}⟨The ferry was going too fast⟩ ⟨Denies⟩ +1 of 1 ?$/);
  expect(ui.session.screen.query).toBe("about:ferry-hit-pier#fast stance:denies");
  ui.send("qqd");
  await ui.until("No denial of this is on record.");
  ui.send("jjd");
  await ui.until("⟨Denies⟩");
  await ui.quit();
});

test("s lists all from the same source, r all about the same, and q comes back from both", async () => {
  const ui = await begun(WIDE);
  ui.send("s");
  const rows = await ui.until("All records");
  expect(ui.session.screen.query).toBe("source:s2");
  expect(rows.join("\n")).toContain("The clinic gives five hurt.");
  expect(rows.join("\n")).not.toContain("The clinic gives three hurt.");
  ui.send("qj");
  await ui.until("2 of 4");
  ui.send("r");
  await ui.until("1 of 9");
  expect(ui.session.screen.query).toBe("event:ferry-hit-pier");
  ui.send("q9/actor:clinic,ferry-company\r");
  await ui.until("⟨The clinic or 1 other⟩");
  ui.send("q7r");
  await ui.until(() => ui.session.screen.query === "place:pier");
  await ui.quit();
});

test("t goes to the figures of this measure, with the figure chosen", async () => {
  const ui = await begun(WIDE);
  ui.send("t");
  await ui.until("Nothing is counted here.");
  ui.send("5G");
  await ui.until("5 of 5");
  ui.send("/gives three\r");
  await ui.until("1 of 1");
  ui.send("t");
  await ui.until((all) => all.some((row) => /▌ +○ 3 /.test(row)));
  await ui.quit();
});

test("m and a letter keep a place and its moment, ' and the letter come back to it", async () => {
  const ui = await begun(WIDE);
  ui.send("'");
  await ui.until("nothing is marked yet");
  ui.send("x");
  await ui.until("Nothing is marked x.");
  ui.send("{jma");
  await ui.until("'a comes back here");
  ui.send("03m");
  await ui.until("marked so far: a");
  ui.send("\x1b");
  await ui.until("? help");
  ui.send("'a");
  const rows = await ui.until((all) => all[0]!.includes("As of"));
  expect(rows[4]).toMatch(/2 of 2/);
  ui.send("q");
  await ui.until("Figures");
  await ui.quit();
});

test("= tells what changed since another moment; what is proposed is the evening before", async () => {
  const ui = await begun(WIDE);
  ui.send("=");
  await ui.until("what changed since 2031-04-01");
  ui.send("\r");
  const rows = (await ui.until("From Tue 1 April to Wed 2 April")).join("\n");
  expect(rows).toContain("1  point newly in dispute");
  expect(rows).toMatch(/┴ Reported → ┼ Contested {2}Was the ferry going too fast\?/);
  expect(rows).toContain("3 → 5");
  ui.send("q=nonsense\r");
  await ui.until("expected a day");
  ui.send("\x15now\r");
  await ui.until("expected another moment");
  ui.send("\x1b");
  await ui.until("? help");
  await ui.quit();
});

test("= while reading in the past compares with now, and the screen goes to the later of the two (T4)", async () => {
  const ui = await begun(WIDE);
  ui.send("[");
  await ui.until("As of");
  expect(ui.rows().join("\n")).not.toContain("inquiry");
  ui.send("={\r");
  // Compared with the day before, nothing later than this moment is told.
  const then = (await ui.until("From Tue 1 April to")).join("\n");
  expect(then).toContain("As of");
  expect(then).not.toContain("inquiry");
  ui.send("q=");
  await ui.until("= compare with now");
  ui.send("\r");
  const now = (await ui.until("The board asks for an inquiry")).join("\n");
  expect(now).not.toContain("As of");
  await ui.quit();
});

test("the words that a query asks for stand out in the list and in what is read; n goes on to the next", async () => {
  const ui = await begun(WIDE);
  ui.send("/fast\r");
  await ui.until("1 of 2");
  const underlined = (): string[] =>
    ui.rows().flatMap((row, y) => {
      const cells = ui.term.buffer.active.getLine(y)!;
      const hit = [...row].filter((_, x) => cells.getCell(x)?.isUnderline()).join("");
      return hit ? [hit] : [];
    });
  expect(underlined().length).toBeGreaterThan(1);
  expect(new Set(underlined().join("").match(/fast/g))).toEqual(new Set(["fast"]));
  ui.send("n");
  await ui.until("2 of 2");
  ui.send("N");
  await ui.until("1 of 2");
  await ui.quit();
});

test("n in a long text goes to the hits that are out of sight, then to the next row", async () => {
  const ui = await begun({ columns: 60, rows: 12 });
  ui.send("/fast\r");
  await ui.until("1 of 2");
  ui.send("\r");
  await ui.until(() => ui.session.screen.focus === "reading");
  const before = ui.session.screen;
  ui.send("n");
  await ui.until(() => ui.session.screen.scroll > before.scroll);
  expect(ui.session.screen.chosen).toBe(0);
  for (let more = 0; more < 9 && ui.session.screen.chosen === 0; more++) {
    const { scroll } = ui.session.screen;
    ui.send("n");
    await ui.until(() => ui.session.screen.scroll !== scroll || ui.session.screen.chosen > 0);
  }
  expect(ui.session.screen).toMatchObject({ chosen: 1, focus: "reading" });
  await ui.quit();
});

test("an event that is opened for one of its points is read from that point", async () => {
  const ui = await begun({ columns: 60, rows: 14 });
  ui.send("5/five\r");
  await ui.until("1 of 1");
  ui.send("\r");
  await ui.until("The clinic gives 5");
  ui.send("\r");
  await ui.until((rows) => rows.some((row) => /^ {2}c Figures/.test(row)));
  expect(ui.session.screen.scroll).toBeGreaterThan(0);
  ui.send("g");
  await ui.until("Event   ");
  await ui.quit();
});
