/* Makes the pictures of docs/walkthrough.md: what a reader sees who asks the four questions, on the site as it is. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { serveLogs } from "../e2e/serve.ts";
import config from "../playwright.config.ts";

const root = join(import.meta.dirname, "../..");
const target = join(root, "docs/pictures");
const STORY = "karabakh-2020";

const WIDE = { width: 1440, height: 900 };
const SMALL = { width: 390, height: 844 };

/** Each picture: the screen, and the way to what it shows. */
const PICTURES: Record<string, { screen: typeof WIDE; way: (page: Page) => Promise<void> }> = {
  "first-screen": { screen: WIDE, way: async () => {} },
  "second-screen": { screen: WIDE, way: (page) => page.mouse.wheel(0, 640) },
  telephone: {
    screen: SMALL,
    way: (page) =>
      page
        .locator("#disputed, .dis")
        .first()
        .evaluate((of) => of.scrollIntoView()),
  },
  changes: {
    screen: WIDE,
    way: (page) => page.getByRole("link", { name: /since Monday evening/ }).click(),
  },
  dispute: {
    screen: WIDE,
    way: (page) =>
      page
        .getByRole("link", { name: /SU-25\?/ })
        .first()
        .click(),
  },
};

const log = readFileSync(join(root, `apps/web/.next/stories/${STORY}.ndjson`), "utf8");
const site = await serveLogs({ [STORY]: log });
const browser = await chromium.launch(config.use?.launchOptions);
try {
  mkdirSync(target, { recursive: true });
  for (const [name, { screen, way }] of Object.entries(PICTURES)) {
    const page = await browser.newPage({ viewport: screen });
    await page.goto(`${site.url}/${STORY}`);
    await way(page);
    await page.waitForTimeout(300); // scrolling is done when nothing moves any more
    await page.screenshot({ path: join(target, `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await site.stop();
}
