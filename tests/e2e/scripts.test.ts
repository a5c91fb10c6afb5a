import { expect, test } from "@playwright/test";

// `unstable_runtimeJS` is undocumented: if an upgrade drops it, this says so.
test("no page sends a script of the framework", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const scripts = await page
    .locator("script")
    .evaluateAll((all) => all.map((one) => one.outerHTML));
  expect(scripts).toEqual([]);
});
