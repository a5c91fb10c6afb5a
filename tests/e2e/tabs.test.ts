import { expect, test } from "@playwright/test";
import { STORY } from "./story.ts";

/* On a small screen the tabs scroll sideways: the one of the page must not be out of sight. */

for (const width of [390, 320])
  test.describe(`at ${width}`, () => {
    test.use({ viewport: { width, height: 844 }, javaScriptEnabled: false });

    for (const path of ["", "/disputes", "/figures", "/timeline", "/actors", "/sources"])
      test(`the tab of ${path || "the live page"} is in view`, async ({ page }) => {
        await page.goto(`${STORY}${path}`);
        await expect(page.locator(".mast [aria-current]")).toBeInViewport({ ratio: 1 });
      });

    test("nothing is pushed out of view on the first page", async ({ page }) => {
      await page.goto(STORY);
      expect(await page.locator(".mast nav").evaluate((nav) => nav.scrollLeft)).toBe(0);
    });
  });
