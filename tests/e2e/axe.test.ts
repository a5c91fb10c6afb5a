import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { LISTS, RECORDS, STORY } from "./story.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PAGES = [...LISTS, ...RECORDS, "/method", `${STORY}?asOf=2020-09-28`, `${STORY}/nope`];

type Found = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];

const told = (violations: Found): string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html.slice(0, 160))
        .slice(0, 4)
        .join(" | ")}`,
  );

for (const path of PAGES)
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(told(violations)).toEqual([]);
  });

// Dark is the same page in other colours.
for (const path of PAGES)
  test(`the contrast is sufficient on ${path} in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page })
      .withRules(["color-contrast", "link-in-text-block"])
      .analyze();
    expect(told(violations)).toEqual([]);
  });
