import { expect, test } from "@playwright/test";
import { STORY, storyFrom } from "./story.ts";
import { settled } from "../wire.ts";

test("the live page weighs at most 16 kB in Brotli, data for machines included", async ({
  baseURL,
  page,
}) => {
  await page.goto(STORY);
  expect(await page.locator("article.post").count()).toBeGreaterThanOrEqual(15);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  const { headers, body } = await settled(`${baseURL}${STORY}`);
  expect(headers["content-encoding"]).toBe("br");
  expect(body.length).toBeLessThanOrEqual(16_000);
});

test("a page of 25 posts weighs at most 16 kB in Brotli, data for machines included", async ({
  baseURL,
  page,
  request,
}) => {
  // As it stood after 25 posts, when all of them were on one page.
  const { story } = await storyFrom(request);
  const path = `${STORY}?asOf=post:${[...story.posts.keys()][24]}`;
  await page.goto(path);
  await expect(page.locator("article.post")).toHaveCount(25);
  expect((await settled(`${baseURL}${path}`)).body.length).toBeLessThanOrEqual(16_000);
});

test("all style sheets together weigh at most 12 kB in Brotli", async ({ baseURL, page }) => {
  await page.goto(STORY);
  const sheets = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(sheets.length).toBeGreaterThan(0);
  let bytes = 0;
  for (const sheet of sheets) bytes += (await settled(`${baseURL}${sheet}`)).body.length;
  expect(bytes).toBeLessThanOrEqual(12_000);
});

test("the only script weighs at most 5 kB in Brotli, and may be kept for good", async ({
  baseURL,
  page,
  request,
}) => {
  await page.goto(STORY);
  const script = await page.locator("script[src]").getAttribute("src");
  const { headers, body } = await settled(`${baseURL}${script}`);
  expect(headers["content-encoding"]).toBe("br");
  expect(body.length).toBeLessThanOrEqual(5000);
  expect((await request.get(script!)).headers()["cache-control"]).toContain("immutable");
});
