import { expect, test } from "vitest";
import { begun, NORMAL } from "./begun.ts";

const LEFT = "\x1b[D";
const HOME = "\x1b[H";
const END = "\x1b[F";

/** The last line, with the cursor that is drawn in it. */
const typed = (rows: readonly string[]): string => rows.at(-1)!;

test("the cursor goes through what is typed, and letters go in and out where it stands", async () => {
  const ui = await begun(NORMAL);
  ui.send("/iniry");
  await ui.until((rows) => typed(rows).startsWith(" /iniry▏"));
  ui.send(LEFT.repeat(3));
  await ui.until((rows) => typed(rows).startsWith(" /in▏iry"));
  ui.send("qu");
  await ui.until((rows) => typed(rows).startsWith(" /inqu▏iry") && /1 found/.test(typed(rows)));
  ui.send(`${HOME}x`);
  await ui.until((rows) => typed(rows).startsWith(" /x▏inquiry") && /0 found/.test(typed(rows)));
  ui.send(`\x7f${END} standing:`);
  await ui.until((rows) => typed(rows).startsWith(" /inquiry standing:▏"));
  ui.send("\x17");
  await ui.until((rows) => typed(rows).startsWith(" /inquiry ▏"));
  ui.send("\x01\x0b");
  await ui.until((rows) => typed(rows).startsWith(" /▏"));
  ui.send("\x1b");
  await ui.until("? help");
  await ui.quit();
});

test("a mistake is pointed at where it stands, also behind the cursor; a value is completed where it is typed", async () => {
  const ui = await begun(NORMAL);
  ui.send("/qqq standing:contestd");
  await ui.until((rows) => rows.includes(`${" ".repeat(15)}↓ did you mean contested?`));
  ui.send(LEFT.repeat(18));
  // One further on: the cursor stands before it.
  await ui.until((rows) => rows.includes(`${" ".repeat(16)}↓ did you mean contested?`));
  ui.send("\x1b");
  await ui.until("? help");
  ui.send(`/stand ferry${LEFT.repeat(6)}\t`);
  await ui.until((rows) => typed(rows).startsWith(" /standing:▏ ferry"));
  expect(ui.session.state.prompt).toMatchObject({ text: "standing: ferry", at: 9 });
  ui.send("\x1b");
  await ui.until("? help");
  await ui.quit();
});

test("a long query shows the part where it is typed", async () => {
  const ui = await begun(NORMAL);
  ui.send(`/${"word ".repeat(20)}end`);
  await ui.until((rows) => /…[^/]*end▏/.test(typed(rows)));
  ui.send(HOME);
  await ui.until((rows) => typed(rows).startsWith(" /▏word word"));
  ui.send("\x1b");
  await ui.until("? help");
  await ui.quit();
});
