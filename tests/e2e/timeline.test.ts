import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { timelineView } from "@claimline/core/views/timeline";
import { timelineShapeView } from "@claimline/core/views/timeline-shape";
import { STORY, storyFrom } from "./story.ts";

const TIMELINE = `${STORY}/timeline`;
const WIDTHS = [390, 1440];

const zoom = (page: Page) => page.getByRole("navigation", { name: "Zoom" });
const days = (page: Page) => page.getByRole("navigation", { name: "Days" });

/** Every event that the lists of the timeline link, in order of their names. */
const eventsIn = (page: Page) =>
  page
    // A standing leads to the event's page as well.
    .locator('.tl-r a[href*="/event/"]:not(.st)')
    .evaluateAll((all) =>
      all.map((each) => each.getAttribute("href")!.split("?")[0]!.split("/").at(-1)!).toSorted(),
    );

for (const javaScriptEnabled of [true, false])
  for (const width of WIDTHS)
    test.describe(`at ${width} px, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height: 900 } });

      test("the zoom is in the address, and the moment stays", async ({ page }) => {
        await page.goto(`${TIMELINE}?asOf=2020-09-28`);
        await expect(zoom(page).locator("[aria-current]")).toHaveText("By day");
        await zoom(page).getByRole("link", { name: "Whole" }).click();
        await expect(page).toHaveURL(/zoom=whole/);
        await expect(page).toHaveURL(/asOf=2020-09-28/);
        await zoom(page).getByRole("link", { name: "By post" }).click();
        await expect(page).toHaveURL(/zoom=post/);
        await expect(zoom(page).locator("[aria-current]")).toHaveText("By post");
        await zoom(page).getByRole("link", { name: "By day" }).click();
        await expect(page).toHaveURL(/asOf=2020-09-28/);
        await expect(page).not.toHaveURL(/zoom=/);
      });

      test("a day leads to the one before and the one after, and to all", async ({ page }) => {
        await page.goto(`${TIMELINE}?day=2020-09-28`);
        await expect(page.getByRole("heading", { name: /^Timeline, Monday 28/ })).toBeVisible();
        await days(page)
          .getByRole("link", { name: /^After: Tuesday 29/ })
          .click();
        await expect(page).toHaveURL(/day=2020-09-29/);
        await expect(days(page).getByRole("link", { name: /^After/ })).toHaveCount(0);
        await zoom(page).getByRole("link", { name: "By post" }).click();
        await expect(page).toHaveURL(/zoom=post&day=2020-09-29/);
        await days(page)
          .getByRole("link", { name: /^Before: Monday 28/ })
          .click();
        await expect(page).toHaveURL(/zoom=post&day=2020-09-28/);
        await days(page).getByRole("link", { name: "All days" }).click();
        await expect(page).not.toHaveURL(/day=/);
      });

      test("nothing scrolls sideways at any zoom", async ({ page }) => {
        for (const ask of ["", "?zoom=whole", "?zoom=post", "?day=2020-09-28"]) {
          await page.goto(`${TIMELINE}${ask}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide, ask).toBe(width);
        }
      });
    });

for (const asOf of [null, "2020-09-28"])
  test(`the drawing, the table and the lists tell of the same events, as of ${asOf}`, async ({
    page,
    request,
  }) => {
    const now = await storyFrom(request, asOf);
    const ask = asOf ? `asOf=${asOf}&` : "";
    const slots = timelineShapeView(now);
    const all = timelineView(now)
      .flatMap((day) => day.items.map((item) => item.id))
      .toSorted();
    await page.goto(`${TIMELINE}?${ask}zoom=whole`);
    await expect(page.locator(".tl-sh .sh")).toHaveCount(all.length);
    const rows = await page
      .getByRole("region", { name: "The timeline in numbers" })
      .locator("tbody tr")
      .evaluateAll((list) => list.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows.map((row) => row[0])).toEqual(slots.map((slot) => slot.label));
    const told = rows.filter((row) => row[1] !== "–");
    expect(told.flatMap((row) => row.slice(1, 4)).reduce((sum, n) => sum + Number(n), 0)).toBe(
      all.length,
    );
    for (const each of ["", "zoom=post"]) {
      await page.goto(`${TIMELINE}?${ask}${each}`);
      expect(await eventsIn(page), each).toEqual(all);
    }
    for (const { day, lanes } of slots.filter((slot) => slot.day)) {
      await page.goto(`${TIMELINE}?${ask}day=${day}`);
      const ids = Object.values(lanes).flatMap((lane) => lane.map((mark) => mark.id));
      expect(await eventsIn(page), day!).toEqual(ids.toSorted());
    }
  });

test("beside what is denied stands who says so and who denies it", async ({ page }) => {
  await page.goto(`${TIMELINE}?day=2020-09-28`);
  const row = page.locator(".tl-r", { hasText: "Fighters from Syria" });
  await expect(row.getByRole("list", { name: "Said by the parties" })).toContainText(/AZ\s*denies/);
  await expect(row.getByRole("list", { name: "Said by others" })).toContainText(/SOHR\s*says so/);
});

test("a day that is none is refused, one on which nothing stands says so", async ({ page }) => {
  expect((await page.goto(`${TIMELINE}?day=2020-13-45`))!.status()).toBe(400);
  expect((await page.goto(`${TIMELINE}?day=2020-08-01`))!.status()).toBe(200);
  await expect(page.getByText("Nothing in our sources stands at this day.")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of WIDTHS)
    test(`axe finds nothing at any zoom at ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const ask of ["", "?zoom=whole", "?zoom=post", "?day=2020-09-28"]) {
        await page.goto(`${TIMELINE}${ask}`);
        await page.locator("details").evaluateAll((all) => {
          for (const each of all) (each as HTMLDetailsElement).open = true;
        });
        expect((await new AxeBuilder({ page }).analyze()).violations, ask).toEqual([]);
      }
    });
