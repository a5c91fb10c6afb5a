import { expect, test } from "@playwright/test";
import { writeLog } from "@claimline/core/log/ndjson";
import type { Post } from "@claimline/core/model/post";
import { playStory } from "../stories/play.ts";
import { serveLogs } from "./serve.ts";
import { MADE_UP } from "./story.ts";

// The shipped story was never corrected; the made-up one was, twice, and lost a post.
const entries = playStory("water-main");
const corrected = entries.find(
  (entry, at) =>
    entry.record.is === "post" &&
    entry.op === "put" &&
    entries
      .slice(0, at)
      .some((before) => before.record.is === "post" && before.record.id === entry.record.id),
);
const withdrawn = entries.find((entry) => entry.op === "retract" && entry.record.is === "post");
const before = entries.find(
  (entry) => entry.op === "put" && entry.record.id === withdrawn?.record.id,
);

test("a corrected post shows what it said before, word by word, and why it changed", async ({
  page,
}) => {
  await page.goto(`${MADE_UP}/water-main/post/${corrected!.record.id}`);
  await expect(page.getByRole("heading", { name: "What it said before" })).toBeVisible();
  await expect(page.getByText(corrected!.note!).first()).toBeVisible();
  expect(await page.locator(".revs ins").count()).toBeGreaterThan(0);
  await expect(page.getByText("A made-up story.")).toBeVisible();
});

test("a withdrawn post keeps its address, struck but readable, and its reason", async ({
  page,
}) => {
  const response = await page.goto(`${MADE_UP}/water-main/post/${withdrawn!.record.id}`);
  expect(response?.status()).toBe(200);
  await expect(page.getByText("Withdrawn by the editor Tue 18 Nov, 11:10.")).toBeVisible();
  await expect(page.getByText(withdrawn!.note!).first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    (before!.record as Post).headline,
  );
  await page.goto(`${MADE_UP}/water-main`);
  await expect(page.getByText("Withdrawn by the editor").first()).toBeVisible();
});

test("clock times stand in a story whose texts give them", async ({ page }) => {
  await page.goto(`${MADE_UP}/water-main`);
  await expect(page.locator("article.post time").first()).toBeVisible();
  expect(await page.locator("main").innerText()).toMatch(/\d\d:\d\d/);
});

test("a tampered log is refused at its first bad entry, and nothing is served", async () => {
  const lines = writeLog(entries).split("\n");
  lines[4] = lines[4]!.replace(/"recordedAt":"(\d{4})/, '"recordedAt":"1999');
  await expect(serveLogs({ "water-main": lines.join("\n") })).rejects.toThrow(
    /water-main\.ndjson, line [56]: expected/,
  );
});
