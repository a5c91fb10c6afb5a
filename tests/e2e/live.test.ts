import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { headOf } from "@claimline/core/log/chain";
import { openStore } from "@claimline/store/open";
import type { Store } from "@claimline/store/store";
import { playStory } from "../stories/play.ts";
import { serveLogs, type Site } from "./serve.ts";

/* An open page keeps in step with the log: what comes in is announced, what changed is put in its place, nothing moves. */

const entries = playStory("water-main");
/** Where the log ends at first, after each of the three edits. */
const [BASE, FROST, CELLARS, END] = [21, 29, 53, entries.length];

let folder: string;
let store: Store;
let site: Site;
const page = (): string => `${site.url}/water-main`;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "claimline-live-"));
  const file = join(folder, "log.db");
  store = await openStore(file);
  await store.story("water-main").append(entries.slice(0, BASE), null);
  site = await serveLogs({}, { CLAIMLINE_LOG: file });
});

test.afterEach(async () => {
  await site.stop();
  await store.close();
  rmSync(folder, { recursive: true });
});

async function append(from: number, to: number): Promise<void> {
  const before = headOf(entries.slice(0, from));
  const answer = await store.story("water-main").append(entries.slice(from, to), before);
  expect(answer.ok).toBe(true);
}

/** Opens the page, and counts from then on how far anything moves without the reader's doing. */
async function open(at: Page): Promise<void> {
  await at.addInitScript(() => {
    const told = window as unknown as { moved: number };
    told.moved = 0;
    new PerformanceObserver((list) => {
      for (const each of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!each.hadRecentInput) told.moved += each.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const streaming = at.waitForRequest(/\/stream\?after=/);
  await at.goto(page());
  await streaming;
}

const moved = (at: Page): Promise<number> =>
  at.evaluate(() => (window as unknown as { moved: number }).moved);

const bar = (at: Page) => at.locator(".now-bar");
const ids = (at: Page): Promise<string[]> =>
  at.locator("article.post").evaluateAll((all) => all.map(({ id }) => id));

for (const [width, height, colorScheme] of [
  [1440, 900, "light"],
  [390, 844, "dark"],
] as const)
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme });

    test("new posts are announced and come in when wanted; changes come in their place", async ({
      page: at,
    }) => {
      await open(at);
      const before = await ids(at);
      await append(BASE, FROST);
      await expect(bar(at)).toContainText("2 new posts");
      expect(await ids(at)).toEqual(before);
      await expect(bar(at).getByRole("status")).toContainText("2 new posts");
      expect((await new AxeBuilder({ page: at }).analyze()).violations).toEqual([]);
      expect(await moved(at)).toBe(0);

      await bar(at)
        .getByRole("button", { name: /new posts/ })
        .click();
      expect(await ids(at)).toEqual(["school", "frost", ...before]);
      await expect(at.locator("#households")).toHaveAttribute("data-changed", "");
      await expect(at.locator("#households")).toContainText("lower town");
      await expect(bar(at)).toBeHidden();

      await append(FROST, END);
      await expect(bar(at)).toContainText(/4 new posts/);
      await bar(at)
        .getByRole("button", { name: /new posts/ })
        .click();
      await expect(at.locator("#school")).toContainText("Withdrawn by the editor");
      await at.reload();
      expect(await moved(at)).toBe(0);
    });

    test("a page that followed says what a page says that is opened now", async ({
      page: at,
      context,
    }) => {
      await open(at);
      await append(BASE, CELLARS);
      await append(CELLARS, END);
      await expect(bar(at)).toContainText(/6 new posts/);
      await bar(at)
        .getByRole("button", { name: /new posts/ })
        .click();
      const later = await context.newPage();
      await later.goto(page());
      const words = (one: Page, part: string) => one.locator(part).allInnerTexts();
      expect(await ids(at)).toEqual(await ids(later));
      for (const part of [".story", ".strip", ".wis", ".rail-r", "main > section .dis"])
        expect(await words(at, part), part).toEqual(await words(later, part));
    });
  });

test("two tabs share one stream, and the second goes on when the first is closed", async ({
  context,
}) => {
  const streams: string[] = [];
  context.on("request", (each) => {
    if (each.url().includes("/stream")) streams.push(each.url());
  });
  const first = await context.newPage();
  await open(first);
  const second = await context.newPage();
  await second.goto(page());
  await append(BASE, FROST);
  await expect(bar(first)).toContainText("2 new posts");
  await expect(bar(second)).toContainText("2 new posts");
  expect(streams).toHaveLength(1);
  const again = second.waitForRequest(/\/stream\?after=29$/);
  await first.close();
  await again;
  await append(FROST, CELLARS);
  await expect(bar(second)).toContainText("4 new posts");
});

test("a page catches up after the network was gone", async ({ page: at, context }) => {
  await open(at);
  await context.setOffline(true);
  await append(BASE, FROST);
  await context.setOffline(false);
  await expect(bar(at)).toContainText("2 new posts", { timeout: 15_000 });
});

test("updates can be paused, and are told after the pause", async ({ page: at }) => {
  await open(at);
  await append(BASE, FROST);
  await bar(at).getByRole("button", { name: "Pause updates" }).click();
  await append(FROST, END);
  await at.waitForTimeout(600);
  await expect(bar(at)).toContainText("2 new posts");
  await bar(at).getByRole("button", { name: "Go on with updates" }).click();
  await expect(bar(at)).toContainText("6 new posts");
});

test("the past stands still", async ({ page: at }) => {
  const streams: string[] = [];
  at.on("request", (each) => {
    if (each.url().includes("/stream")) streams.push(each.url());
  });
  await at.goto(`${page()}?asOf=post:households`);
  await append(BASE, FROST);
  await at.waitForTimeout(300);
  await expect(bar(at)).toHaveCount(0);
  expect(streams).toEqual([]);
});
