import { expect, test, type Page } from "@playwright/test";
import { playStory } from "../stories/play.ts";
import { MADE_UP } from "./story.ts";

// The page of one post counts as reading it, on a device that lets the page remember anything.
const entries = playStory("water-main");
const KEY = "claimline:read:water-main";

const url = `${MADE_UP}/water-main`;

type Kept = { seen: string[]; head: number; from: number };
const kept = (page: Page): Promise<Kept> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{"seen":[]}'), KEY);

/** The device as of the end of the log that it last saw, with all posts but these read. */
async function know(page: Page, unread: readonly string[], head = entries.length): Promise<void> {
  await page.goto(`${url}/log`);
  const seen = entries
    .filter(({ op, record }) => op === "put" && record.is === "post")
    .map(({ record }) => record.id as string)
    .filter((id) => !unread.includes(id));
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key!, text!),
    [KEY, JSON.stringify({ v: 1, seen: [...new Set(seen)], head, from: head, at: Date.now() })],
  );
}

test("a post that was read on its own page is read on the live page", async ({ page }) => {
  await know(page, ["frost", "burst"]);
  await page.goto(`${url}/post/frost`);
  await expect.poll(async () => (await kept(page)).seen).toContain("frost");
  await page.goto(url);
  await expect(page.getByText("1 post you have not read.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Resume at the first" })).toHaveAttribute(
    "href",
    /#burst$/,
  );
});

test("what came since stays new after one of it was read on its own page", async ({ page }) => {
  const before = entries.findIndex(({ record }) => record.is === "post" && record.id === "radio");
  await know(page, ["radio", "cellars-again"], before);
  await page.goto(`${url}/post/radio`);
  await expect.poll(async () => (await kept(page)).seen).toContain("radio");
  expect(await kept(page)).toMatchObject({ head: entries.length, from: before });
  await page.goto(url);
  await expect(page.getByText("1 post you have not read.")).toBeVisible();
  await expect(page.locator("#radio .flag.new")).toBeVisible();
});

test("a first visit to the page of a post is a first visit: nothing on the live page is new", async ({
  page,
}) => {
  await page.goto(`${url}/post/frost`);
  await expect.poll(async () => (await kept(page)).seen).toEqual(["frost"]);
  await page.goto(url);
  await expect(page.getByText("New since you last looked")).toHaveCount(0);
  await expect(page.getByText("Since you left: what changed")).toHaveCount(0);
});

test("a post read in the past, or withdrawn, is not kept", async ({ page }) => {
  for (const path of ["/post/frost?asOf=post:frost", "/post/school"]) {
    await page.goto(url + path);
    await expect(page.locator("main article")).toBeVisible();
    await expect(page.locator("[data-head]")).toHaveCount(0);
    expect((await kept(page)).seen).toEqual([]);
  }
});

const REFUSALS = {
  "refuses storage altogether": () =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  "has no room left": () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
};

for (const [how, refuse] of Object.entries(REFUSALS))
  test(`on a device that ${how} pages are whole, and nothing is said of what was read`, async ({
    page,
  }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.addInitScript(refuse);
    for (const path of ["/post/frost", "", ""]) {
      await page.goto(url + path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("footer")).toBeVisible();
      await expect(page.getByText(/you have not read/)).toHaveCount(0);
    }
    await expect(page.locator("article.post")).toHaveCount(9);
    await page.keyboard.press("j");
    await expect(page.locator("article.post[aria-labelledby] h3 a").first()).toBeFocused();
    const root = page.locator(":root");
    const theme = await root.getAttribute("data-theme");
    await page.locator("[data-do=theme]").first().click();
    await expect(root).not.toHaveAttribute("data-theme", theme!);
    await page.locator("[data-do=theme]").first().click();
    await expect(root).toHaveAttribute("data-theme", theme!);
    await page.keyboard.press("?");
    await page.getByRole("button", { name: "Turn the keys off" }).click();
    await page.getByRole("button", { name: "Forget what I have read" }).click();
    await page.getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    expect(said).toEqual([]);
  });
