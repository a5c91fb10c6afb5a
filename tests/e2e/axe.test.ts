import { expect, test } from "@playwright/test";
import { wrongInBoth, wrongOn } from "./axe.ts";
import { LISTS, RECORDS, STORY } from "./story.ts";

// The timeline and the figures have all that is folded on them looked at as well: by tests of their own.
const PAGES = [
  ...LISTS.filter((path) => !/timeline|figures/.test(path)),
  ...RECORDS,
  "/method",
  `${STORY}?asOf=2020-09-28`,
  `${STORY}/nope`,
];

for (const path of PAGES)
  test(`axe finds nothing on ${path}, in light and in dark`, async ({ page }) => {
    await page.goto(path);
    expect(await wrongInBoth(page)).toEqual([]);
  });

test("what is wrong is found, in light and in dark", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setContent(
      `<main><h1>Ferry</h1><p style="color: #777; background: #888">It sails.</p><img src="data:,"></main>`,
    );
    const found = (await wrongOn(page)).map((each) => each.split(":")[0]);
    expect(found).toContain("color-contrast");
    expect(found.includes("image-alt")).toBe(colorScheme === "light");
  }
});
