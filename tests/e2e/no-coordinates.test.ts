import { expect, test } from "@playwright/test";
import { MADE_UP } from "./story.ts";

/* The made-up story names places, and no gazetteer holds any of them. */

test("a story without coordinates has no empty sketch or table, and still names its places", async ({
  page,
}) => {
  await page.goto(`${MADE_UP}/water-main/timeline`);
  const places = page.locator("section", {
    has: page.getByRole("heading", { name: "Places named" }),
  });
  await expect(places.getByRole("link", { name: "Mill Street" })).toBeVisible();
  await expect(places.locator("svg, table")).toHaveCount(0);
  await expect(places).not.toContainText("sketch");
});
