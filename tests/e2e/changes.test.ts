import { expect, test } from "@playwright/test";
import { disputesView } from "@claimline/core/views/disputes";
import { changesView } from "@claimline/core/views/changes";
import { STORY, storyFrom } from "./story.ts";

test.use({ javaScriptEnabled: false });

test("the live page says how many points came into dispute since the day before, and leads to them", async ({
  page,
  request,
}) => {
  const [now, then] = [await storyFrom(request), await storyFrom(request, "2020-09-28")];
  const { newly, still, posts } = changesView(then, now);
  await page.goto(STORY);
  await page.getByRole("link", { name: `${newly.length} since Monday evening` }).click();
  await expect(page).toHaveURL(`${STORY}/changes?from=2020-09-28`);
  await expect(page.locator(".tally dd")).toHaveText(
    [newly.length, still.length, posts.length, 2].map(String),
  );
  for (const { dispute } of newly)
    await expect(page.getByRole("link", { name: dispute.question })).toBeVisible();
  expect(newly.length + still.length).toBe(disputesView(now).length);
});

test("two moments of one's own can be compared, in either order", async ({ page }) => {
  await page.goto(`${STORY}/changes`);
  await page.getByLabel("From", { exact: true }).selectOption("2020-07-19");
  await page.getByLabel("To", { exact: true }).selectOption("2020-09-28");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/from=2020-07-19&to=2020-09-28$/);
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  await page.goto(`${STORY}/changes?from=2020-09-28&to=2020-07-19`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
});

test("read in the past, it says nothing of what came after (T4)", async ({ page }) => {
  await page.goto(`${STORY}/changes?asOf=2020-09-28&from=2020-07-19&to=2020-09-29`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("to Mon 28 Sept");
  await expect(page.getByText("Did a Turkish F-16")).toHaveCount(0);
});

test("a moment that cannot be read is a 400 that says what it takes", async ({ page }) => {
  const response = await page.goto(`${STORY}/changes?from=yesterday`);
  expect(response?.status()).toBe(400);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such moment");
});
