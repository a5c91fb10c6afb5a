import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { writeLog } from "@claimline/core/log/ndjson";
import { playStory } from "../stories/play.ts";
import { serveLogs, type Site } from "./serve.ts";
import { STORY } from "./story.ts";

// The made-up story as it was after its first edit, and as it is: four posts came, one was taken out.
const entries = playStory("water-main");
const earlier = entries.filter((entry) => entry.recordedAt <= "2031-11-18T07:40:00Z");
const added = ["cellars", "radio", "cellars-again", "withdrawal"];

let before: Site;
let after: Site;
let url: string;
test.beforeAll(async () => {
  before = await serveLogs({ "water-main": writeLog(earlier) });
  after = await serveLogs({ "water-main": writeLog(entries) });
  url = `${before.url}/water-main`;
});
test.afterAll(() => Promise.all([before.stop(), after.stop()]));

/** From now on the pages of the same origin are those of the longer log. */
const grow = (page: Page): Promise<unknown> =>
  page.route(`${before.url}/**`, async (route) => {
    // A stream would not end; what comes on it has tests of its own.
    if (route.request().resourceType() === "eventsource") return route.fulfill({ status: 204 });
    const response = await route.fetch({
      url: route.request().url().replace(before.url, after.url),
    });
    await route.fulfill({ response });
  });

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

test.describe("how far a reader is", () => {
  test("a first visit finds nothing new, and is kept on the device only", async ({
    page,
    context,
  }) => {
    await page.goto(url);
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
      await page.goto(url);
      await readAll(page);
      await grow(page);
      await page.goto(url);
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
      await page.goto(url);
      await expect(page.getByText(/you have not read/)).toHaveCount(0);
      await expect(page.getByText("New since you last looked")).toHaveCount(4);
    });

  test("nothing moves when the page says what is new", async ({ page }) => {
    await page.goto(url);
    await grow(page);
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (
            entry as unknown as { value: number }
          ).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(url);
    await expect(page.getByText(/you have not read/)).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
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
    await page.goto(url);
    await page.evaluate(() =>
      localStorage.setItem("claimline:read:water-main", '{"v":1,"seen":7}'),
    );
    await page.goto(url);
    await expect(page.getByText(/you have not read/)).toHaveCount(0);
    expect((await keptOf(page)).seen).toEqual([]);
    await grow(page);
    await page.goto(`${url}?asOf=post:frost`);
    await expect(page.locator(".resume")).toHaveCount(0);
    await expect(page.getByText("New since you last looked")).toHaveCount(0);
  });
});

test.describe("what changed since the reader left", () => {
  test("opens where the reader asks for it, and leads to all of it", async ({ page }) => {
    await page.goto(url);
    await grow(page);
    await page.goto(url);
    const rows = page.locator(".resume li.mv");
    await expect(rows).toHaveCount(0);
    await page.getByText("Since you left: what changed").click();
    await expect(rows).toHaveCount(6);
    await expect(rows.filter({ hasText: "WAT no longer denies it" })).toHaveCount(1);
    await expect(rows.filter({ hasText: "Is the tap water unsafe to drink?" })).toHaveCount(1);
    await expect(rows.filter({ hasText: "Retracted" })).toHaveCount(1);
    await expect(rows.filter({ hasText: /1,200[\s\S]*2,100/ })).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await page.getByRole("link", { name: "All that changed" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      `From entry ${earlier.length} of the log to the end of the log`,
    );
    await expect(page.locator(".tally dd")).toHaveText(["2", "1", "4", "1"]);
  });

  test("is a link where the page of changes cannot be had", async ({ page }) => {
    await page.goto(url);
    await grow(page);
    await page.route("**/changes?*", (route) => route.abort());
    await page.goto(url);
    await page.getByText("Since you left: what changed").click();
    await expect(page.getByRole("link", { name: "All that changed" })).toBeVisible();
    await expect(page.locator(".resume li.mv")).toHaveCount(0);
  });

  test("says nothing that came later when it is read in the past (T4)", async ({ page }) => {
    await page.goto(`${after.url}/water-main/changes?from=1&asOf=${earlier.length}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      `From entry 1 of the log to entry ${earlier.length} of the log`,
    );
    await expect(page.getByText("Is the tap water unsafe to drink?")).toHaveCount(0);
  });
});

test.describe("the order of the posts", () => {
  test("is remembered on the device until the other is chosen", async ({ page }) => {
    await page.goto(STORY);
    const newest = await page.locator("article.post h3").first().innerText();
    await page.getByRole("link", { name: "Oldest first" }).click();
    await expect(page).toHaveURL(/order=oldest/);
    const oldest = await page.locator("article.post h3").first().innerText();
    expect(oldest).not.toBe(newest);

    await page.goto(STORY);
    await expect(page).toHaveURL(/\?order=oldest/);
    await expect(page.locator("article.post h3").first()).toHaveText(oldest);
    await page.getByRole("link", { name: "Newest first" }).click();
    await expect(page.locator("article.post h3").first()).toHaveText(newest);
    await page.goto(STORY);
    await expect(page).toHaveURL(new RegExp(`${STORY}$`));
    await expect(page.locator("article.post h3").first()).toHaveText(newest);
  });

  test("turns no address that asks for something itself, and no other page", async ({ page }) => {
    await page.goto(`${STORY}?order=oldest`);
    await page.getByRole("link", { name: "Oldest first" }).click();
    for (const path of ["?order=newest", "?q=drone", "?asOf=2020-09-28", "/figures"]) {
      await page.goto(`${STORY}${path}`);
      await expect(page.locator("footer")).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${path.replace("?", "\\?")}$`));
    }
  });
});

test.describe("keys", () => {
  const headline = (page: Page, at: number) => page.locator("article.post h3 a").nth(at);

  test("go from post to post, to the next unread, to the dossier", async ({ page }) => {
    await page.goto(STORY);
    await page.keyboard.press("j");
    await expect(headline(page, 0)).toBeFocused();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect(headline(page, 2)).toBeFocused();
    await page.keyboard.press("k");
    await expect(headline(page, 1)).toBeFocused();

    const ids = await page.locator("article.post").evaluateAll((all) => all.map((one) => one.id));
    await page.evaluate(
      (seen) => {
        const name = "claimline:read:karabakh-2020";
        const known = JSON.parse(localStorage.getItem(name)!);
        localStorage.setItem(name, JSON.stringify({ ...known, seen }));
      },
      ids.slice(0, 4),
    );
    await page.goto(STORY);
    await page.keyboard.press("n");
    await expect(headline(page, 4)).toBeFocused();

    const disputed = page.locator("article.post", { hasText: "Full dossier" }).first();
    const dossier = await disputed.getByRole("link", { name: "Full dossier" }).getAttribute("href");
    await disputed.locator("h3 a").focus();
    await page.keyboard.press("d");
    await expect(page).toHaveURL(new RegExp(`${dossier}$`));
  });

  test("go to the fields, and in a field they are letters", async ({ page }) => {
    await page.goto(STORY);
    await page.keyboard.press(".");
    await expect(page.getByLabel(/it stood at/)).toBeFocused();
    await page.keyboard.press("j");
    await expect(page.getByLabel(/it stood at/)).toBeFocused();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("/");
    const field = page.getByRole("searchbox", { name: "Search this story" });
    await expect(field).toBeFocused();
    await page.keyboard.type("jk?");
    await expect(field).toHaveValue("jk?");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  for (const scheme of ["light", "dark"] as const)
    test(`are told in a dialog, where they can be turned off for good (${scheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(STORY);
      await page.keyboard.press("?");
      const dialog = page.getByRole("dialog", { name: "Keys" });
      await expect(dialog.getByRole("row")).toHaveCount(7);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await dialog.getByRole("button", { name: "Turn the keys off" }).click();
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);

      await page.goto(`${STORY}/figures`);
      await page.keyboard.press("?");
      await expect(dialog).toHaveCount(0);
      await page.getByRole("button", { name: "Keys" }).click();
      await dialog.getByRole("button", { name: "Turn the keys on" }).click();
      await dialog.getByRole("button", { name: "Close" }).click();
      await page.keyboard.press("?");
      await expect(dialog).toBeVisible();
    });

  test("what was read is forgotten when the reader says so", async ({ page }) => {
    await page.goto(url);
    await grow(page);
    await page.goto(url);
    await expect(page.getByText(/you have not read/)).toBeVisible();
    await page.keyboard.press("?");
    await page.getByRole("button", { name: "Forget what I have read" }).click();
    await page.getByRole("button", { name: "Close" }).click();
    await expect(page.getByText(/you have not read/)).toHaveCount(0);
    expect(await keptOf(page)).toEqual({});
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("nothing that needs it shows", async ({ page }) => {
    await page.goto(STORY);
    await expect(page.locator(".resume")).toBeHidden();
    for (const control of await page.locator("[data-do]").all()) await expect(control).toBeHidden();
    expect(await page.locator("[data-do]").count()).toBeGreaterThan(1);
  });
});
