import { expect, test, type Page } from "@playwright/test";
import { countMoves, moved } from "../moved.ts";
import { STORY } from "./story.ts";
import { added, earlier, serveTwoLogs, type TwoLogs } from "./two-logs.ts";

/* How far a reader is: kept on the device, resumed at the first unread post. */

let site: TwoLogs;
test.beforeAll(async () => {
  site = await serveTwoLogs();
});
test.afterAll(() => site.stop());

const keptOf = (page: Page): Promise<{ seen: string[]; head: number; from: number }> =>
  page.evaluate(() => JSON.parse(localStorage.getItem("claimline:read:water-main") ?? "{}"));

/** Reads every post of the page: the end of each is in view for long enough. */
async function readAll(page: Page): Promise<void> {
  const posts = page.locator("article.post:not(.gone)");
  for (const post of await posts.all()) {
    const id = (await post.getAttribute("id"))!;
    await post.locator("> :last-child > :last-child").scrollIntoViewIfNeeded();
    await expect.poll(async () => (await keptOf(page)).seen).toContain(id);
  }
}

test("a first visit finds nothing new, and is kept on the device only", async ({
  page,
  context,
}) => {
  await page.goto(site.url);
  await expect(page.locator("article.post").first()).toBeVisible();
  await expect(page.getByText(/you have not read/)).toHaveCount(0);
  await expect(page.getByText("New since you last looked")).toHaveCount(0);
  expect((await keptOf(page)).head).toBe(earlier.length);
  expect(await context.cookies()).toEqual([]);
});

for (const width of [390, 1440])
  test(`what came since is flagged at ${width}, and reading goes on at the oldest of it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(site.url);
    await readAll(page);
    await site.grow(page);
    await page.goto(site.url);
    await expect(page.getByText("4 posts you have not read.")).toBeVisible();
    const flagged = await page
      .locator("article.post:has(.flag.new)")
      .evaluateAll((all) => all.map((one) => one.id));
    expect(flagged.toSorted()).toEqual(added.toSorted());
    await page.getByRole("link", { name: "Resume at the first" }).click();
    const oldest = await page
      .locator(".resume")
      .evaluate((line) => line.dataset["posts"]!.split(" ").map((each) => each.split(":")[0]!));
    await expect(page).toHaveURL(new RegExp(`#${oldest.find((id) => added.includes(id))}$`));
    await expect(page.locator("article.post:target")).toBeInViewport();
    // Within the visit it stays new; what was read is no longer counted.
    await readAll(page);
    await page.goto(site.url);
    await expect(page.getByText(/you have not read/)).toHaveCount(0);
    await expect(page.getByText("New since you last looked")).toHaveCount(4);
  });

test("nothing moves when the page says what is new", async ({ page }) => {
  await page.goto(site.url);
  await site.grow(page);
  await countMoves(page);
  await page.goto(site.url);
  await expect(page.getByText(/you have not read/)).toBeVisible();
  expect(await moved(page)).toBe(0);
});

test("a post on another page is resumed there", async ({ page }) => {
  await page.goto(STORY);
  const posts = await page
    .locator(".resume")
    .evaluate((line) => line.dataset["posts"]!.split(" ").map((each) => each.split(":")[0]!));
  await page.evaluate(([, ...seen]) => {
    const known = JSON.parse(localStorage.getItem("claimline:read:karabakh-2020")!);
    localStorage.setItem("claimline:read:karabakh-2020", JSON.stringify({ ...known, seen }));
  }, posts);
  await page.goto(STORY);
  await expect(page.getByText("1 post you have not read.")).toBeVisible();
  await page.getByRole("link", { name: "Resume at the first" }).click();
  await expect(page).toHaveURL(new RegExp(`page=${posts[0]}#${posts[0]}$`));
  await expect(page.locator("article.post:target")).toBeInViewport();
});

test("garbage on the device is a first visit, and the past says nothing of what is new", async ({
  page,
}) => {
  await page.goto(site.url);
  await page.evaluate(() => localStorage.setItem("claimline:read:water-main", '{"v":1,"seen":7}'));
  await page.goto(site.url);
  await expect(page.getByText(/you have not read/)).toHaveCount(0);
  expect((await keptOf(page)).seen).toEqual([]);
  await site.grow(page);
  await page.goto(`${site.url}?asOf=post:frost`);
  await expect(page.locator(".resume")).toHaveCount(0);
  await expect(page.getByText("New since you last looked")).toHaveCount(0);
});

test("what was read is forgotten when the reader says so", async ({ page }) => {
  await page.goto(site.url);
  await site.grow(page);
  await page.goto(site.url);
  await expect(page.getByText(/you have not read/)).toBeVisible();
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Forget what I have read" }).click();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText(/you have not read/)).toHaveCount(0);
  expect(await keptOf(page)).toEqual({});
});
