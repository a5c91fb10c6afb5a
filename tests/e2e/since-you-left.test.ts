import { expect, test } from "@playwright/test";
import { wrongOn } from "./axe.ts";
import { earlier, serveTwoLogs, type TwoLogs } from "./two-logs.ts";

/* What changed since the reader left. */

let site: TwoLogs;
test.beforeAll(async () => {
  site = await serveTwoLogs();
});
test.afterAll(() => site.stop());

test("opens where the reader asks for it, and leads to all of it", async ({ page }) => {
  await page.goto(site.url);
  await site.grow(page);
  await page.goto(site.url);
  const rows = page.locator(".resume li.mv");
  await expect(rows).toHaveCount(0);
  await page.getByText("Since you left: what changed").click();
  await expect(rows).toHaveCount(6);
  await expect(rows.filter({ hasText: "WAT no longer denies it" })).toHaveCount(1);
  await expect(rows.filter({ hasText: "Is the tap water unsafe to drink?" })).toHaveCount(1);
  await expect(rows.filter({ hasText: "Retracted" })).toHaveCount(1);
  await expect(rows.filter({ hasText: /1,200[\s\S]*2,100/ })).toHaveCount(1);
  expect(await wrongOn(page)).toEqual([]);

  await page.getByRole("link", { name: "All that changed" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `From entry ${earlier.length} of the log to the end of the log`,
  );
  await expect(page.locator(".tally dd")).toHaveText(["2", "1", "4", "2", "1"]);
});

test("is a link where the page of changes cannot be had", async ({ page }) => {
  await page.goto(site.url);
  await site.grow(page);
  await page.route("**/changes?*", (route) => route.abort());
  await page.goto(site.url);
  await page.getByText("Since you left: what changed").click();
  await expect(page.getByRole("link", { name: "All that changed" })).toBeVisible();
  await expect(page.locator(".resume li.mv")).toHaveCount(0);
});

test("says nothing that came later when it is read in the past (T4)", async ({ page }) => {
  await page.goto(`${site.later}/changes?from=1&asOf=${earlier.length}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `From entry 1 of the log to entry ${earlier.length} of the log`,
  );
  await expect(page.getByText("Is the tap water unsafe to drink?")).toHaveCount(0);
});
