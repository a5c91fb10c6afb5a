import { expect, test } from "@playwright/test";
import { LISTS, RECORDS } from "./story.ts";

test("every page says in a sentence what it is, and no two say the same", async ({ page }) => {
  const said = new Map<string, string>();
  for (const path of [...LISTS, ...RECORDS, "/method"]) {
    await page.goto(path);
    const text = await page.locator('meta[name="description"]').getAttribute("content");
    expect(text?.length, path).toBeGreaterThan(50);
    expect(said.get(text!), path).toBeUndefined();
    said.set(text!, path);
  }
});
