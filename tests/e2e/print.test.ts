import { expect, test } from "@playwright/test";
import { STORY } from "./story.ts";

const CONTROLS = ".mast nav, .mast .tools, form, .facets, .narrow, .pager, .qhelp";

test("on paper there are no controls, and what is said stays", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const path of ["", "/search?q=drone", "/disputes", "/changes", "/actor/turkey", "/log"]) {
    await page.goto(STORY + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const control of await page.locator(CONTROLS).all())
      await expect(control, path).toBeHidden();
  }
  await page.goto(`${STORY}/search?q=drone`);
  await expect(page.getByRole("listitem").filter({ hasText: "attack was aimed" })).toBeVisible();
});
