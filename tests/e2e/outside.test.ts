import { expect, test } from "@playwright/test";
import { wrongInBoth } from "./axe.ts";
import { writeLog } from "@claimline/core/log/ndjson";
import { headView } from "@claimline/core/views/head";
import { playStory } from "../stories/play.ts";
import { serveLogs, type Site } from "./serve.ts";
import { STORY, storyFrom } from "./story.ts";

/* Pages of no story: the list of several, and what is not there. */

let site: Site;
test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext();
  const karabakh = await (await request.get(`${baseURL}${STORY}/log.ndjson`)).text();
  await request.dispose();
  site = await serveLogs({
    "karabakh-2020": karabakh,
    "water-main": writeLog(playStory("water-main")),
  });
});
test.afterAll(() => site.stop());

test("several stories are listed with what each is, and lead on", async ({ page, request }) => {
  await page.goto(site.url);
  const { title, standfirst, counts } = headView(await storyFrom(request));
  const row = page.locator(".res > li", { has: page.locator(`a[href="${STORY}"]`) });
  await expect(row.getByRole("heading", { level: 2 })).toHaveText(title);
  await expect(row).toContainText(standfirst);
  await expect(row).toContainText(`${counts.disputes} points in dispute`);
  await expect(page.locator(".res > li", { hasText: "made up" })).toHaveCount(1);
  // A dot beats where a story goes on, as on its page.
  await expect(page.locator(".res .livedot:not(.closed)")).toHaveText(["Live"]);
  await expect(row.locator(".livedot.closed")).toHaveText("Closed");
  await row.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("every link of a page outside a story leads somewhere", async ({ page, request }) => {
  for (const path of ["/", "/no-such-story"]) {
    await page.goto(site.url + path);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("href")!));
    expect(links, path).not.toContain("");
    for (const href of new Set(links.filter((each) => !each.startsWith("#"))))
      expect((await request.get(new URL(href, site.url).href)).status(), href).toBe(200);
    await expect(page.getByRole("search")).toHaveCount(0);
  }
});

for (const width of [1440, 320])
  test(`axe finds nothing on pages outside a story at ${width}, in light and in dark`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/", "/no-such-story", `${STORY}/claim/su25-f15-stepanyan`]) {
      await page.goto(site.url + path);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await wide(), path).toBe(width);
      expect(await wrongInBoth(page), path).toEqual([]);
      // In dark, by now.
      expect(await wide(), path).toBe(width);
    }
  });
