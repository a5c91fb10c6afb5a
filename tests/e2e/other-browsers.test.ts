import { expect, test } from "@playwright/test";
import { playStory } from "../stories/play.ts";
import { bar, follow } from "./following.ts";
import { serveGrowing, type Growing, type GrowingSite } from "./growing.ts";
import { STORY } from "./story.ts";

/* What a browser lacks that the tests do not run in is taken from the one that they do. */

test("the tab of the page is in view where no style sheet can say so", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll("scroll-initial-target", "no-such-property");
    await route.fulfill({ response, body });
  });
  for (const path of ["/actors", "/sources"]) {
    await page.goto(STORY + path);
    await expect(page.locator(".mast [aria-current]")).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  await page.goto(STORY);
  expect(await page.locator(".mast nav").evaluate((nav) => nav.scrollLeft)).toBe(0);
});

test.describe("a change of a post that is in sight", () => {
  const entries = playStory("water-main");
  let site: GrowingSite;
  let story: Growing;
  test.beforeAll(async () => {
    site = await serveGrowing();
  });
  test.beforeEach(async () => {
    story = await site.begin(entries, 29);
  });
  test.afterAll(() => site.stop());

  test("comes in once it has been scrolled away, without a sign that scrolling ended", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      for (const each of [window, Document.prototype, HTMLElement.prototype])
        delete (each as { onscrollend?: unknown }).onscrollend;
      addEventListener("scrollend", (event) => event.stopImmediatePropagation(), true);
    });
    await follow(page, story.page);
    await page.locator("#school").evaluate((post) => post.scrollIntoView());
    await story.append(29, entries.length);
    await expect(bar(page)).toContainText(/changes?/, { timeout: 15_000 });
    await expect(page.locator("#school")).not.toContainText("Withdrawn by the editor");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.locator("#school")).toContainText("Withdrawn by the editor");
  });

  test("waits on, however often a scroll ends", async ({ page }) => {
    await follow(page, story.page);
    await page.locator("#school").evaluate((post) => post.scrollIntoView());
    await story.append(29, entries.length);
    await expect(bar(page)).toContainText(/changes?/);
    for (let times = 0; times < 3; times++) {
      await page.evaluate(() => void dispatchEvent(new Event("scrollend")));
      await expect(bar(page)).toContainText(/changes?/);
      await expect(page.locator("#school")).not.toContainText("Withdrawn by the editor");
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.locator("#school")).toContainText("Withdrawn by the editor");
  });
});
