import { expect, test, type Page } from "@playwright/test";
import { wrongInBoth } from "./axe.ts";
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
    // Across on a wide screen, from top to bottom on a small one.
    for (const drawing of [".map-l", ".map-s"])
      await expect(page.locator(`${drawing} .tl-sh .sh`), drawing).toHaveCount(all.length);
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

for (const ask of ["", "?zoom=whole", "?zoom=post", "?day=2020-09-28"])
  test(`axe finds nothing on the timeline ${ask}, large and small, in light and in dark`, async ({
    page,
  }) => {
    await page.goto(`${TIMELINE}${ask}`);
    await page.locator("details").evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await wrongInBoth(page), `${width}`).toEqual([]);
    }
  });

test("a label that stands on the sketch says of each place what the table beside it says first", async ({
  page,
}) => {
  for (const asOf of ["", "?asOf=2020-09-28"]) {
    await page.goto(TIMELINE + asOf);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const rows = await page.locator(".mapgrid tbody tr").evaluateAll((all) =>
        all.map((row) => {
          const standing = row.querySelector(".at:first-child .st");
          return {
            place: row.querySelector("td")!.textContent!.trim(),
            word: standing?.childNodes[1]?.textContent ?? null,
            mark: standing?.querySelector("path")?.getAttribute("d") ?? null,
          };
        }),
      );
      expect(rows.length, asOf).toBeGreaterThan(0);
      const map = page.locator(".map:visible");
      const labels = await map.locator("g:has(> circle.p)").evaluateAll((all) =>
        all.map((place) => ({
          place: place.querySelector("text")!.textContent!.trim(),
          word: place.querySelector("text.sm")?.textContent ?? null,
          mark: place.querySelector(".gl path")?.getAttribute("d") ?? null,
        })),
      );
      const byName = (a: { place: string }, b: { place: string }) => (a.place < b.place ? -1 : 1);
      expect(labels.toSorted(byName), `${asOf} ${width}`).toEqual(rows.toSorted(byName));
      // What is read aloud is what is seen.
      const spoken = labels.map(({ place, word }) => [place, word].filter(Boolean).join(", "));
      for (const each of spoken) expect(await map.getAttribute("aria-label"), each).toContain(each);
    }
  }
});

for (const path of [TIMELINE, `${TIMELINE}?zoom=whole`, STORY, `${STORY}/place/terter`])
  test(`on ${path} no label leaves its drawing or covers another, at any width`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [320, 390, 768, 900, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const wrong = await page.locator("svg.map:visible, svg.tl-sh:visible").evaluateAll((all) =>
        all.flatMap((svg) => {
          const frame = svg.getBoundingClientRect();
          const labels = [...svg.querySelectorAll("text")].map((text) => ({
            text: text.textContent!,
            box: text.getBoundingClientRect(),
          }));
          return labels.flatMap(({ text, box }, at) => {
            const out =
              box.left < frame.left - 0.5 ||
              box.right > frame.right + 0.5 ||
              box.top < frame.top - 0.5 ||
              box.bottom > frame.bottom + 0.5;
            // A line's box is taller than its letters.
            const met = labels
              .slice(at + 1)
              .filter(
                (other) =>
                  box.left < other.box.right - 0.5 &&
                  other.box.left < box.right - 0.5 &&
                  box.top + 3 < other.box.bottom - 3 &&
                  other.box.top + 3 < box.bottom - 3,
              )
              .map((other) => `${text} covers ${other.text}`);
            return [...(out ? [`${text} leaves`] : []), ...met];
          });
        }),
      );
      expect(wrong, `${width}`).toEqual([]);
    }
  });
