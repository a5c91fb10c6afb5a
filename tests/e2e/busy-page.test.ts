import { expect, test } from "@playwright/test";
import { playStory } from "../stories/play.ts";
import { bar, follow } from "./following.ts";
import { serveGrowing, type GrowingSite } from "./growing.ts";

/* An entry is heard of while the page itself cannot be had: a site that restarts, or a proxy that has none to ask. */

const [BASE, FROST] = [21, 29];
let site: GrowingSite;
test.beforeAll(async () => {
  site = await serveGrowing();
});
test.afterAll(() => site.stop());

test("a page that could not be had is asked for again, and what came is announced", async ({
  page,
}) => {
  const { page: url, append } = await site.begin(playStory("water-main"), BASE);
  await follow(page, url);
  let refused = 0;
  await page.route(url, (route) =>
    ++refused === 1
      ? route.fulfill({ status: 503, contentType: "text/plain", body: "The site is starting." })
      : route.continue(),
  );
  await append(BASE, FROST);
  await expect(bar(page)).toContainText("2 new posts");
  expect(refused).toBeGreaterThan(1);
});
