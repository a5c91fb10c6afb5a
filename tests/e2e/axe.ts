import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds wrong on a page as it stands, a line a rule. In dark a page is the same in other colours: it is asked
 * about those alone.
 */
export async function wrongOn(page: Page): Promise<string[]> {
  const dark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const axe = new AxeBuilder({ page })
    // No page of ours has a frame, and what is right need not be listed.
    .setLegacyMode()
    .options({ resultTypes: ["violations"] });
  const { violations } = await (dark ? axe.withRules(COLOURS) : axe.withTags(TAGS)).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 4)
        .map(({ html }) => html.slice(0, 160))
        .join(" | ")}`,
  );
}
