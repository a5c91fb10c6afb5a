import { expect, test } from "@playwright/test";
import { STORY } from "./story.ts";

/* The order of the posts. */

test("is remembered on the device until the other is chosen", async ({ page }) => {
  await page.goto(STORY);
  const newest = await page.locator("article.post h3").first().innerText();
  await page.getByRole("link", { name: "Oldest first" }).click();
  await expect(page).toHaveURL(/order=oldest/);
  const oldest = await page.locator("article.post h3").first().innerText();
  expect(oldest).not.toBe(newest);

  await page.goto(STORY);
  await expect(page).toHaveURL(/\?order=oldest/);
  await expect(page.locator("article.post h3").first()).toHaveText(oldest);
  await page.getByRole("link", { name: "Newest first" }).click();
  await expect(page.locator("article.post h3").first()).toHaveText(newest);
  await page.goto(STORY);
  await expect(page).toHaveURL(new RegExp(`${STORY}$`));
  await expect(page.locator("article.post h3").first()).toHaveText(newest);
});

test("turns no address that asks for something itself, and no other page", async ({ page }) => {
  await page.goto(`${STORY}?order=oldest`);
  await page.getByRole("link", { name: "Oldest first" }).click();
  for (const path of ["?order=newest", "?q=drone", "?asOf=2020-09-28", "/figures"]) {
    await page.goto(`${STORY}${path}`);
    await expect(page.locator("footer")).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${path.replace("?", "\\?")}$`));
  }
});
