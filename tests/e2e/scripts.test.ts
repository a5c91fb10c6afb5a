import { expect, test } from "@playwright/test";
import { LISTS } from "./story.ts";

// `unstable_runtimeJS` is undocumented: if an upgrade drops it, this says so.
for (const path of ["/", "/method", ...LISTS])
  test(`no script is sent with ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // Data for machines stands in a script element, and runs nothing.
    const scripts = await page
      .locator(
        'script:not([type="application/ld+json"]), link[as="script"], link[rel="modulepreload"]',
      )
      .evaluateAll((all) => all.map((one) => one.outerHTML));
    expect(scripts).toEqual([]);
  });
