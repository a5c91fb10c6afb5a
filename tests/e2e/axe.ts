import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds wrong on a page as it stands, a line a rule. In dark a page is the same in other colours: it is asked
 * about those alone.
 */
export async function wrongOn(page: Page): Promise<string[]> {
  // Megabytes of it: a page that is asked again has it already. As a string it runs whatever the page's policy.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ tags, colours }) => {
      const dark = matchMedia("(prefers-color-scheme: dark)").matches;
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: dark ? { type: "rule", values: colours } : { type: "tag", values: tags },
        // No page of ours has a frame, and what is right need not be listed.
        iframes: false,
        resultTypes: ["violations"],
      });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 4)
            .map(({ html }) => html.slice(0, 160))
            .join(" | ")}`,
      );
    },
    { tags: TAGS, colours: COLOURS },
  );
}

/** What axe finds wrong on a page in light, then in dark; it stays dark. */
export async function wrongInBoth(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
    wrong.push(...(await wrongOn(page)).map((line) => `${colorScheme}: ${line}`));
  }
  return wrong;
}
