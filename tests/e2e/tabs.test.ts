import { expect, test } from "@playwright/test";
import { STORY } from "./story.ts";

/* On a small screen the tabs scroll sideways: the one of the page must not be out of sight. */

test("no word of the masthead breaks, and nothing leaves the page, where the tabs have just room", async ({
  page,
}) => {
  await page.goto(`${STORY}/timeline`);
  for (const width of [840, 900, 960, 970, 1100]) {
    await page.setViewportSize({ width, height: 900 });
    const tall = await page.locator(".mast :is(.brand, nav a, .theme)").evaluateAll((all) =>
      all
        .filter((link) => {
          const words = document.createRange();
          words.selectNodeContents(link);
          const lines = [...words.getClientRects()].filter((rect) => rect.width > 0);
          const line = Math.max(...lines.map((rect) => rect.height));
          return words.getBoundingClientRect().height > 1.5 * line;
        })
        .map((link) => link.textContent),
    );
    expect(tall, `${width}`).toEqual([]);
    const [wide, shown] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide, `${width}`).toBe(shown);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  }
});

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
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    });
  });
