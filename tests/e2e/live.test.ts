import { expect, test, type Page } from "@playwright/test";
import { wrongOn } from "./axe.ts";
import { moved } from "../moved.ts";
import { playStory } from "../stories/play.ts";
import { bar, follow, showNew } from "./following.ts";
import { serveGrowing, type Growing, type GrowingSite } from "./growing.ts";

/* An open page keeps in step with the log: what comes in is announced, what changed is put in its place, nothing moves. */

const entries = playStory("water-main");
/** Where the log ends at first, after each of the three edits. */
const [BASE, FROST, CELLARS, END] = [21, 29, 53, entries.length];

let site: GrowingSite;
let story: Growing;

test.beforeAll(async () => {
  site = await serveGrowing();
});
test.beforeEach(async () => {
  story = await site.begin(entries, BASE);
});
test.afterAll(() => site.stop());

const ids = (at: Page): Promise<string[]> =>
  at.locator("article.post").evaluateAll((all) => all.map(({ id }) => id));

for (const [width, height, colorScheme] of [
  [1440, 900, "light"],
  [390, 844, "dark"],
] as const)
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme });

    test("new posts are announced and come in when wanted; changes come in their place", async ({
      page: at,
    }) => {
      await follow(at, story.page);
      const before = await ids(at);
      await story.append(BASE, FROST);
      await expect(bar(at)).toContainText("2 new posts");
      expect(await ids(at)).toEqual(before);
      await expect(bar(at).getByRole("status")).toContainText("2 new posts");
      expect(await wrongOn(at)).toEqual([]);
      expect(await moved(at)).toBe(0);

      await showNew(at);
      expect(await ids(at)).toEqual(["school", "frost", ...before]);
      await expect(at.locator("#households")).toHaveAttribute("data-changed", "");
      await expect(at.locator("#households")).toContainText("lower town");
      await expect(bar(at)).toBeHidden();

      await story.append(FROST, END);
      await expect(bar(at)).toContainText(/4 new posts/);
      await showNew(at);
      await expect(at.locator("#school")).toContainText("Withdrawn by the editor");
      await at.reload();
      expect(await moved(at)).toBe(0);
    });

    test("a page that followed says what a page says that is opened now", async ({
      page: at,
      context,
    }) => {
      await follow(at, story.page);
      await story.append(BASE, CELLARS);
      await story.append(CELLARS, END);
      await expect(bar(at)).toContainText(/6 new posts/);
      await showNew(at);
      const later = await context.newPage();
      await later.goto(story.page);
      const words = (one: Page, part: string) => one.locator(part).allInnerTexts();
      expect(await ids(at)).toEqual(await ids(later));
      for (const part of [".story", ".strip", ".wis", ".rail-r", "main > section .dis"])
        expect(await words(at, part), part).toEqual(await words(later, part));
    });
  });

test("two tabs share one stream, and the second goes on when the first is closed", async ({
  context,
}) => {
  const streams: string[] = [];
  context.on("request", (each) => {
    if (each.url().includes("/stream")) streams.push(each.url());
  });
  const first = await context.newPage();
  await follow(first, story.page);
  const second = await context.newPage();
  await second.goto(story.page);
  await story.append(BASE, FROST);
  await expect(bar(first)).toContainText("2 new posts");
  await expect(bar(second)).toContainText("2 new posts");
  expect(streams).toHaveLength(1);
  const again = second.waitForRequest(/\/stream\?after=29$/);
  await first.close();
  await again;
  await story.append(FROST, CELLARS);
  await expect(bar(second)).toContainText("4 new posts");
});

test("a page catches up after the network was gone", async ({ page: at, context }) => {
  await follow(at, story.page);
  await context.setOffline(true);
  await story.append(BASE, FROST);
  await context.setOffline(false);
  await expect(bar(at)).toContainText("2 new posts", { timeout: 15_000 });
});

test("updates can be paused, and are told after the pause", async ({ page: at }) => {
  await follow(at, story.page);
  await story.append(BASE, FROST);
  await bar(at).getByRole("button", { name: "Pause updates" }).click();
  await story.append(FROST, END);
  await at.waitForTimeout(600);
  await expect(bar(at)).toContainText("2 new posts");
  await bar(at).getByRole("button", { name: "Go on with updates" }).click();
  await expect(bar(at)).toContainText("6 new posts");
});

test("the past stands still", async ({ page: at }) => {
  const streams: string[] = [];
  at.on("request", (each) => {
    if (each.url().includes("/stream")) streams.push(each.url());
  });
  await at.goto(`${story.page}?asOf=post:households`);
  await story.append(BASE, FROST);
  await at.waitForTimeout(300);
  await expect(bar(at)).toHaveCount(0);
  expect(streams).toEqual([]);
});
