import { expect, test } from "@playwright/test";
import { chain, hashEntry } from "@claimline/core/log/chain";
import { writeLog } from "@claimline/core/log/ndjson";
import type { Post } from "@claimline/core/model/post";
import { playStory } from "../stories/play.ts";
import { serveLogs } from "./serve.ts";
import { STORY } from "./story.ts";

/* The two moments between which changes are told. */

test.use({ javaScriptEnabled: false });

test("two moments of one's own can be compared, in either order", async ({ page }) => {
  await page.goto(`${STORY}/changes`);
  await page.getByLabel("From", { exact: true }).selectOption("2020-07-19");
  await page.getByLabel("To", { exact: true }).selectOption("2020-09-28");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/from=2020-07-19&to=2020-09-28$/);
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  await page.goto(`${STORY}/changes?from=2020-09-28&to=2020-07-19`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expect(page.getByText("they stand in the order of time")).toBeVisible();
});

test("of one moment alone the day before it is compared, and the same one twice is no change", async ({
  page,
}) => {
  await page.goto(`${STORY}/changes?to=2020-09-28`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "From Sun 19 July to Mon 28 Sept",
  );
  await page.goto(`${STORY}/changes?from=2020-09-28&to=2020-09-28`);
  await expect(page.getByText("Nothing changed between them.")).toBeVisible();
  await expect(page.locator(".mv")).toHaveCount(0);
});

test("read in the past, it says nothing of what came after (T4)", async ({ page }) => {
  await page.goto(`${STORY}/changes?asOf=2020-09-28&from=2020-07-19&to=2020-09-29`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("to Mon 28 Sept");
  await expect(page.getByText("Did a Turkish F-16")).toHaveCount(0);
});

test("before the first record there is nothing to compare", async ({ page }) => {
  for (const path of ["/changes", "/changes.json"]) {
    const response = await page.goto(`${STORY}${path}?from=1900-01-01&to=1950-01-01`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Before the first post");
  }
});

for (const path of ["/changes", "/changes.json"])
  test(`${path}: a moment that cannot be read is a 400 that says what it takes`, async ({
    page,
  }) => {
    for (const query of ["from=yesterday", "to=post:nope", "from=0", "from=2020-09-28&to=99999"]) {
      const response = await page.goto(`${STORY}${path}?${query}`);
      expect(response?.status(), query).toBe(400);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such moment");
    }
  });

test("a number of the log and a moment that know different things have no order, and the page says so", async ({
  page,
}) => {
  // A correction is written down last, and known from before the last posts.
  const entries = playStory("water-main");
  const last = entries.at(-1)!;
  const put = entries.find(({ record }) => record.is === "post" && record.id === "frost")!;
  const correction = {
    ...put,
    op: "put" as const,
    record: { ...(put.record as Post), headline: "Put right" },
    recordedAt: "2031-12-01T09:00:00Z",
    note: "A slip.",
  };
  const log = [...entries, ...chain([correction], { seq: last.seq, hash: hashEntry(last) })];
  const site = await serveLogs({ "water-main": writeLog(log) });
  try {
    for (const path of ["changes", "changes.json"]) {
      const response = await page.goto(
        `${site.url}/water-main/${path}?from=${last.seq}&to=post:frost`,
      );
      expect(response?.status()).toBe(400);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("No order between them");
    }
    await expect(page.locator("main")).toContainText("cannot be put in order");
  } finally {
    await site.stop();
  }
});
