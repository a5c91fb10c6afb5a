import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headOf } from "@claimline/core/log/chain";
import { openStore } from "@claimline/store/open";
import type { Store } from "@claimline/store/store";
import { afterEach, beforeEach, expect, test } from "vitest";
import { playStory } from "../stories/play.ts";
import { open } from "./terminal.ts";

/* The screen of a story that grows: what comes is shown as it comes, and the reader stays where they are. */

const entries = playStory("water-main");
const [BASE, FROST, END] = [21, 29, entries.length];
let home: string;
let file: string;
let store: Store;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "claimline-following-"));
  file = join(home, "log.db");
  store = await openStore(file);
  await store.story("water-main").append(entries.slice(0, BASE), null);
});
afterEach(async () => {
  await store.close();
  rmSync(home, { recursive: true, force: true });
});

const append = (from: number, to: number) =>
  store.story("water-main").append(entries.slice(from, to), headOf(entries.slice(0, from)));

const chosen = (rows: string[]): string =>
  rows.find((row) => row.startsWith("▌"))?.slice(0, 40) ?? "";

test("new posts come in, the chosen one stays chosen, and f stops and goes on", async () => {
  const screen = open([file], { columns: 120, lines: 36 });
  await screen.until("The builders deny it");
  await screen.until("f stop following");
  screen.send("j");
  await screen.until((rows) => chosen(rows).includes("households"));
  const before = chosen(screen.rows());
  await append(BASE, FROST);
  const rows = await screen.until("2 new posts, 1 changed post.");
  expect(rows.join("\n")).toContain("The school stays closed");
  // It is the post that was changed: that is marked beside its number.
  expect(chosen(rows)).toBe(before.replace("2 ┼", "2~┼"));

  screen.send("f");
  await screen.until("Not followed any more");
  await append(FROST, END);
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
