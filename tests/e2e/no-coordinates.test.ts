import { expect, test } from "@playwright/test";
import { writeLog } from "@claimline/core/log/ndjson";
import { playStory } from "../stories/play.ts";
import { serveLogs, type Site } from "./serve.ts";

/* The made-up story names places, and no gazetteer holds any of them. */

let site: Site;
test.beforeAll(async () => {
  site = await serveLogs({ "water-main": writeLog(playStory("water-main")) });
});
test.afterAll(() => site.stop());

test("a story without coordinates has no empty sketch or table, and still names its places", async ({
  page,
}) => {
  await page.goto(`${site.url}/water-main/timeline`);
  const places = page.locator("section", {
    has: page.getByRole("heading", { name: "Places named" }),
  });
  await expect(places.getByRole("link", { name: "Mill Street" })).toBeVisible();
  await expect(places.locator("svg, table")).toHaveCount(0);
  await expect(places).not.toContainText("sketch");
});
