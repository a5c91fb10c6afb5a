import { expect, test } from "vitest";
import { begun, NORMAL, WIDE } from "./begun.ts";
import { inside } from "./inside.ts";

test("at 80x24 the list stands over the post that is chosen, with its ledger", async () => {
  const ui = inside(NORMAL);
  const rows = await ui.until("The board asks for an inquiry");
  expect(rows[0]).toMatch(/Claimline .* ■ Closed {2}to Wed 2 April/);
  expect(rows[3]).toMatch(/^ Posts, Wed 2 April {3}newest first +1 of 4 ?$/);
  expect(rows[4]).toMatch(/^▌ {3}2 ○ The board asks for an inquiry/);
  ui.send("jj");
  await ui.until("Contested  The ferry was going too fast");
  expect(ui.rows().join("\n")).toMatch(/──┴───┬──/);
  ui.send("q");
  expect(await ui.ended).toBe(0);
});

test("at 120x36 list and reading pane stand side by side, at 200x60 with a dossier", async () => {
  const ui = inside(WIDE);
  await ui.until("Posts, Wed 2 April");
  expect(ui.rows()[6]).toMatch(/^▌ {3}2 ○ .*│ {3}The board asks for an inquiry/);
  ui.resize({ columns: 200, rows: 60 });
  await ui.until("Call, pledge or refusal");
  await ui.quit();
});

test("a screen has exactly as many lines as the terminal, whatever its size", async () => {
  const ui = inside(NORMAL);
  for (const size of [
    { columns: 40, rows: 10 },
    { columns: 59, rows: 18 },
    { columns: 79, rows: 24 },
    WIDE,
    { columns: 160, rows: 45 },
  ]) {
    ui.resize(size);
    await ui.until(
      (rows) => rows[0]!.includes("Claimlin") && rows[size.rows - 1]!.includes("? help"),
    );
  }
  await ui.quit();
});

test("no key is lost when many come in one piece", async () => {
  const ui = await begun(NORMAL);
  ui.send("j".repeat(50) + "k".repeat(50) + "jj");
  await ui.until((rows) => rows.some((row) => row.startsWith("▌   2 ┼")));
  expect(ui.session.screen.chosen).toBe(2);
  await ui.quit();
});

test("Enter opens the post, and again the dossier of its first statement; Backspace goes back", async () => {
  const ui = inside(WIDE);
  await ui.until("Posts, Wed");
  ui.send("jj\r\r");
  await ui.until("1 further point disputed");
  ui.send("\x7f");
  await ui.until("post 2 of 2");
  await ui.quit();
});

test("? lists every key, and the last line the most used ones", async () => {
  const ui = inside(WIDE);
  await ui.until("? help");
  ui.send("?");
  await ui.until("why it stands as it stands, rule by rule");
  ui.send("q");
  await ui.until("Posts, Wed");
  ui.send("w");
  await ui.until("the first rule that fits decides");
  await ui.quit();
});

test("stepping back in time shows nothing that came later (T4), and 0 comes back", async () => {
  const ui = await begun(NORMAL);
  ui.send("{");
  await ui.until("As of");
  const then = ui.rows().join("\n");
  expect(then).not.toMatch(/inquiry|denies that|disputed|five/);
  expect(then).toContain("The board says the ferry was too fast");
  ui.send("[");
  await ui.until((rows) => !rows.join("\n").includes("too fast"));
  ui.send("0g");
  await ui.until("inquiry");
  ui.send("@2031-04-01\r");
  await ui.until("As of Tuesday 1 April 2031");
  ui.send("@nonsense\r");
  await ui.until("expected a day");
  ui.send("\x1b");
  await ui.until("? help");
  await ui.quit();
});

test("a query narrows the list while it is typed; a mistake is named with its place and what to write", async () => {
  const ui = await begun(NORMAL);
  ui.send("/inquiry");
  await ui.until("1 found");
  ui.send("\x15standing:contestd");
  await ui.until("          ↓ did you mean contested?");
  expect(ui.rows().join("\n")).toContain("The board asks for an inquiry");
  ui.send("\x7fed\r");
  await ui.until((rows) => !rows.join("\n").includes("inquiry"));
  ui.send("q");
  await ui.until("inquiry");
  await ui.quit();
});

test("a heading stands where a day begins; the way that was gone, and what is still below, on the rules", async () => {
  const ui = inside({ columns: 120, rows: 30 });
  await ui.until("1 of 4");
  expect(ui.rows().filter((row) => row.startsWith("── Tue 1 April ──"))).toHaveLength(1);
  expect(ui.rows().join("\n")).not.toContain("── Wed 2 April");
  ui.send("jj\r");
  await ui.until("─ Posts › The board says the ferry was too fast ─");
  ui.send("\r");
  await ui.until("… › The ferry touched the pier ─");
  expect(ui.rows().at(-3)).toMatch(/─ \d+ more lines ──$/);
  ui.send("2\r");
  await ui.until(/* two steps, the oldest left out */ "─ … › ");
  await ui.quit();
});

test("on a narrow terminal a long headline has two lines, and a mistake is named on the smallest", async () => {
  const ui = inside({ columns: 40, rows: 10 });
  await ui.until((rows) => rows.some((row) => row.startsWith("        too fast")));
  ui.send("/standing:contestd");
  await ui.until("          ↓ did you mean contested?");
  ui.send("\x15nothing-like-it\r");
  await ui.until("shows all again");
  ui.send("jG?qq@2031-04-01\r");
  await ui.until((rows) => rows[0]!.includes("■ As of Tue 1 April") && rows[9]!.includes("0 now"));
  ui.send("w");
  await ui.until("Why it stands");
  await ui.quit();
});

test("the last line has the keys of what is on the screen", async () => {
  const ui = inside(NORMAL);
  await ui.until("q quit");
  ui.send("\r");
  await ui.until((rows) => /jk scroll.*q back/.test(rows[23]!));
  ui.send("?");
  await ui.until((rows) => rows[23]!.trimEnd() === " jk scroll  ? help  q back");
  await ui.quit();
});

test("every view opens by its number", async () => {
  const ui = inside(WIDE);
  const titles = [
    "Posts",
    "Disputes",
    "Figures",
    "Timeline",
    "Statements",
    "Who speaks",
    "Places",
    "Sources",
    "All records",
  ];
  for (const [index, title] of titles.entries()) {
    ui.send(String(index + 1));
    await ui.until((rows) => rows[4]!.startsWith(` ${title}`));
  }
  await ui.quit();
});

test("without colours nothing is styled, and with --ascii nothing is outside ASCII", async () => {
  const plain = inside(NORMAL, { depth: 0, ascii: true });
  await plain.until("inquiry");
  plain.send("jj");
  await plain.until("% Contested");
  expect(plain.raw()).not.toMatch(/\x1b\[[\d;]*m/);
  expect(plain.rows().join("")).toMatch(/^[\x20-\x7e]*$/);
  plain.send("Q");
  await plain.ended;
});

test("^C ends as interrupted", async () => {
  const ui = await begun(NORMAL);
  ui.send("\x03");
  expect(await ui.ended).toBe(130);
});
