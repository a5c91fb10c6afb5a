import { expect, test } from "@playwright/test";
import { STORY, storyFrom } from "./story.ts";

test.use({ javaScriptEnabled: false });

test("the live page reads without script: posts, marks, ledgers, disputes, where it stands", async ({
  page,
  request,
}) => {
  const { story } = await storyFrom(request);
  await page.goto("/");
  await expect(page).toHaveURL(STORY);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.lead.title);
  expect(await page.locator("article.post").count()).toBeGreaterThanOrEqual(
    Math.min(15, story.posts.size),
  );
  await expect(page.getByRole("heading", { name: "What is disputed" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Where it stands" })).toBeVisible();
  expect(await page.getByRole("list", { name: "Denies" }).count()).toBeGreaterThan(3);
  await expect(page.locator("a.mk").first()).toHaveAttribute("aria-label", /^Statement [a-z]: /);
});

test("the as-of form leads to the page as it stood, and out of the past again", async ({
  page,
}) => {
  await page.goto(STORY);
  await page.getByLabel(/it stood at/).selectOption({ value: "2020-09-28" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/asOf=2020-09-28/);
  await expect(page.getByText("Nothing learned later is on this page.")).toBeVisible();
  await page.getByRole("link", { name: "Disputes" }).click();
  await expect(page).toHaveURL(/disputes\?asOf=2020-09-28/);
  await page.getByRole("link", { name: "Leave the past" }).click();
  await expect(page).toHaveURL(/disputes$/);
});

test("the order can be turned, and a query narrows the posts", async ({ page }) => {
  await page.goto(STORY);
  const newest = await page.locator("article.post h3").first().innerText();
  await page.getByRole("link", { name: "Oldest first" }).click();
  await expect(page.locator("article.post h3").first()).not.toHaveText(newest);
  await page.getByLabel("Narrow the posts").fill("stance:denies");
  await page.getByRole("button", { name: "Narrow" }).click();
  await expect(page).toHaveURL(/order=oldest&q=stance%3Adenies/);
  await expect(page.getByText(/\d+ posts? match/)).toBeVisible();
});

test("every post can be reached page by page", async ({ page, request }) => {
  const { story } = await storyFrom(request);
  const seen = new Set<string>();
  await page.goto(STORY);
  for (let pages = 0; pages < 20; pages++) {
    for (const id of await page
      .locator("article.post")
      .evaluateAll((all) => all.map((one) => one.id)))
      seen.add(id);
    const older = page.getByRole("link", { name: "Older" });
    if ((await older.count()) === 0) break;
    // A click does not wait until the next page is there as a whole.
    await page.goto(new URL((await older.getAttribute("href"))!, page.url()).href);
  }
  expect([...seen].toSorted()).toEqual([...story.posts.keys()].toSorted());
});

test("searching leads to statements, with what was found underlined", async ({ page }) => {
  await page.goto(STORY);
  await page.getByRole("searchbox", { name: "Search this story" }).fill("fighters syria");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("for fighters syria");
  expect(await page.locator(".res mark").count()).toBeGreaterThan(3);
});

test("nothing that needs script shows", async ({ page }) => {
  await page.goto(STORY);
  await expect(page.locator(".resume")).toBeHidden();
  for (const control of await page.locator("[data-do]").all()) await expect(control).toBeHidden();
  expect(await page.locator("[data-do]").count()).toBeGreaterThan(1);
});
