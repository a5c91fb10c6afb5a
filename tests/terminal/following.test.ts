import { afterEach, beforeEach, expect, test } from "vitest";
import { entries, growing, START, type Growing } from "./growing.ts";
import { open } from "./terminal.ts";

/* The screen of a story that grows: what comes is shown as it comes, and the reader stays where they are. */

const [FROST, END] = [29, entries.length];
let story: Growing;

beforeEach(async () => {
  story = await growing();
});
afterEach(() => story.close());

const chosen = (rows: string[]): string =>
  rows.find((row) => row.startsWith("▌"))?.slice(0, 40) ?? "";

test("new posts come in, the chosen one stays chosen, and f stops and goes on", async () => {
  const screen = open([story.file], { columns: 120, lines: 36 });
  await screen.until("The builders deny it");
  await screen.until("f stop following");
  screen.send("j");
  await screen.until((rows) => chosen(rows).includes("households"));
  const before = chosen(screen.rows());
  await story.append(START, FROST);
  const rows = await screen.until("2 new posts, 1 changed post.");
  expect(rows.join("\n")).toContain("The school stays closed");
  // It is the post that was changed: that is marked beside its number.
  expect(chosen(rows)).toBe(before.replace("2 ┼", "2~┼"));

  screen.send("f");
  await screen.until("Not followed any more");
  await story.append(FROST, END);
  screen.send("g");
  await screen.until((now) => chosen(now).includes("school"));
  screen.send("f");
  await screen.until("new posts");
  screen.send("Q");
  expect(await screen.exited).toBe(0);
  expect(screen.restored()).toBe(true);
});

test("a story that ships with the program does not grow, and says so", async () => {
  const screen = open([], { columns: 120, lines: 36 });
  await screen.until("Claimline");
  screen.send("f");
  await screen.until("This story does not grow.");
  screen.send("Q");
  expect(await screen.exited).toBe(0);
});
