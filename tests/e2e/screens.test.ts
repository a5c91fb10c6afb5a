import { expect, test } from "@playwright/test";
import { STORY } from "./story.ts";

/*
 * Whole pages, compared with kept pictures. Two browsers draw the same text a little differently, so this is for the one
 * that npm vends; with another one it counts as skipped. After a change that shows, look at the pictures of the report,
 * then: npx playwright test screens --update-snapshots, in tests
 */
const PAGES = { live: "", dossier: "/event/su25-loss", figures: "/figures", timeline: "/timeline" };
const SCREENS = [
  { width: 1440, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const;

for (const { width, colorScheme } of SCREENS)
  test.describe(`${width} ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme, deviceScaleFactor: 1 });
    for (const [name, path] of Object.entries(PAGES))
      test(`the page ${name} looks as it is kept at ${width}, ${colorScheme}`, async ({
        page,
      }, info) => {
        const browser = info.project.use.launchOptions?.executablePath ?? "";
        test.skip(!browser.includes("claimline-chromium"), "not the browser that npm vends");
        await page.goto(`${STORY}${path}`);
        await page.evaluate(() => document.fonts.ready);
        await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, {
          fullPage: true,
          animations: "disabled",
          maxDiffPixelRatio: 0.0005,
          timeout: 20_000,
        });
      });
  });
