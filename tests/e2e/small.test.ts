import { expect, test } from "@playwright/test";
import { LISTS, RECORDS, STORY } from "./story.ts";

test("no page scrolls sideways at 320 or 833 px", async ({ page }) => {
  const wide: string[] = [];
  for (const path of ["/method", ...LISTS, ...RECORDS]) {
    await page.goto(path);
    for (const width of [320, 833]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${path} at ${width}: ${over} px`);
    }
  }
  expect(wide).toEqual([]);
});

for (const width of [320, 360, 390])
  test(`the days on the line stand apart at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(STORY);
    const days = await page.locator(".track g > text:not(.flag-t)").evaluateAll((all) =>
      all
        .map((each) => each.getBoundingClientRect())
        .filter((box) => box.width > 0)
        .map(({ left, right }) => [left, right]),
    );
    expect(days.length).toBeGreaterThan(2);
    for (const [at, [left]] of days.slice(1).entries())
      expect(left! - days[at]![1]!).toBeGreaterThan(8);
  });

test("a flag of a standing is not broken into a word a line on the smallest screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(`${STORY}/changes?from=2020-09-28`);
  const tall = await page
    .locator(".mv .st")
    .evaluateAll((all) =>
      all
        .filter((each) => each.getBoundingClientRect().height > 55)
        .map((each) => each.textContent),
    );
  expect(tall).toEqual([]);
});

test("no speaker's office says its name again", async ({ page }) => {
  await page.goto(`${STORY}/actors`);
  const words = await page.locator(".res .m span").allInnerTexts();
  expect(words).toContain("Ilham Aliyev, president\u00a0(17)");
  for (const text of words) expect(text).not.toMatch(/(\b[a-z]{4,})\b.*,.*\1/);
});

test("what is drawn for a rail keeps its size where the rail follows the text", async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 900 });
  for (const path of ["", "/place/terter"]) {
    await page.goto(STORY + path);
    const wide = await page
      .locator(".rail svg[viewBox^='0 0 320']")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(wide.length).toBeGreaterThan(0);
    for (const width of wide) expect(width).toBeLessThan(353);
  }
});
