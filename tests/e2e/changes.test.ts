import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { ChangesExport } from "@claimline/core/export/changes";
import { disputesView } from "@claimline/core/views/disputes";
import { changesView } from "@claimline/core/views/changes";
import { chain, hashEntry } from "@claimline/core/log/chain";
import { writeLog } from "@claimline/core/log/ndjson";
import type { Post } from "@claimline/core/model/post";
import { playStory } from "../stories/play.ts";
import { serveLogs, type Site } from "./serve.ts";
import { STORY, storyFrom } from "./story.ts";

const SINCE = `${STORY}/changes?from=2020-09-28`;

test.use({ javaScriptEnabled: false });

test("the live page says how many points came into dispute since the day before, and leads to them", async ({
  page,
  request,
}) => {
  const [now, then] = [await storyFrom(request), await storyFrom(request, "2020-09-28")];
  const { disputes, posts, keyPosts, sources } = changesView(then, now);
  const { newly, shifted, same } = disputes;
  await page.goto(STORY);
  await page.getByRole("link", { name: `${newly.length} since Monday evening` }).click();
  await expect(page).toHaveURL(`${STORY}/changes?from=2020-09-28`);
  await expect(page.locator(".tally dd")).toHaveText(
    [newly.length, shifted.length + same.length, posts.length, sources.length].map(String),
  );
  for (const { dispute } of newly)
    await expect(page.getByRole("link", { name: dispute.question })).toBeVisible();
  for (const post of keyPosts)
    await expect(page.getByRole("link", { name: post.headline })).toBeVisible();
  expect(newly.length + shifted.length + same.length).toBe(disputesView(now).length);
});

test("a dispute that stands on other voices than before says whose, and none is told twice", async ({
  page,
}) => {
  await page.goto(SINCE);
  const row = page.getByRole("listitem").filter({ hasText: "Are fighters from Syria" });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("AM joins SOHR above the line");
});

test("what nobody gives at either moment is no row, and a count that came between is told", async ({
  page,
}) => {
  await page.goto(SINCE);
  const rows = page.locator("section", { hasText: "Never compared across voices" }).locator(".mv");
  await expect(rows.filter({ hasText: "Civilians killed, Azerbaijan" })).toContainText(
    /Also given since: 6\s+Superseded; 10\s+Superseded/,
  );
  for (const text of await rows.allInnerTexts()) expect(text).not.toMatch(/none[^]*none/);
  await expect(page.getByText("No later count:")).toContainText(
    "Soldiers killed, Armenia (hundreds)",
  );
});

test("how it stood opens the reasons of then, how it stands those of the later moment", async ({
  page,
}) => {
  await page.goto(`${STORY}/changes?from=2020-07-19&to=2020-09-28`);
  const row = page.locator(".mv", { has: page.locator(".mv-b a.st") }).first();
  await expect(row.locator(".mv-b a")).toHaveAttribute("href", /[?&]asOf=2020-07-19(?:#|$)/);
  await expect(row.locator(".mv-a a")).toHaveAttribute("href", /[?&]asOf=2020-09-28(?:#|$)/);
  await expect(row.locator("h3 a")).toHaveAttribute("href", /[?&]asOf=2020-09-28(?:#|$)/);
  await row.locator(".mv-b a").click();
  await expect(
    page.getByRole("complementary", { name: "The moment this page is read at" }),
  ).toContainText("at the end of Sunday 19 July 2020");
  // Up to the end of the record nothing has to say when it is read.
  await page.goto(SINCE);
  await expect(page.locator(".mv-a a").first()).not.toHaveAttribute("href", /asOf/);
});

test("the list is to be had as JSON: the same counts, the same moments, read in the past too", async ({
  page,
}) => {
  for (const query of ["?from=2020-09-28", "?from=2020-07-19&to=2020-09-28", "?asOf=2020-09-28"]) {
    await page.goto(`${STORY}/changes${query}`);
    const address = await page
      .getByRole("link", { name: "This list as JSON" })
      .getAttribute("href");
    const response = await page.request.get(address!);
    expect(response.headers()["content-type"]).toBe("application/json; charset=utf-8");
    const made = (await response.json()) as ChangesExport;
    const { newly, shifted, same } = made.disputes;
    await expect(page.locator(".tally dd")).toHaveText(
      [newly.length, shifted.length + same.length, made.posts.length, made.sources.length].map(
        String,
      ),
    );
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      `From ${made.from.label} to ${made.to.label}`.replaceAll(", end of day", ""),
    );
  }
});

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

test("as JSON it knows nothing of what came after either (T4), and is named by its moments", async ({
  request,
}) => {
  const then = await storyFrom(request, "2020-09-28");
  const response = await request.get(
    `${STORY}/changes.json?asOf=2020-09-28&from=2020-07-19&to=2020-09-29`,
  );
  const made = (await response.json()) as ChangesExport;
  expect(made.to.asOf).toBe("2020-09-28");
  expect(made.posts.length).toBeGreaterThan(0);
  for (const { id } of made.posts) expect([...then.story.posts.keys()]).toContain(id);
  expect(response.headers()["content-disposition"]).toBe(
    'inline; filename="changes-2020-07-19-2020-09-28.json"',
  );
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

test.describe("a story that was edited", () => {
  // axe is itself a script.
  test.use({ javaScriptEnabled: true });
  let site: Site;
  test.beforeAll(async () => {
    site = await serveLogs({ "water-main": writeLog(playStory("water-main")) });
  });
  test.afterAll(() => site.stop());

  test("tells the posts that were edited or withdrawn, with the reason", async ({ page }) => {
    await page.goto(`${site.url}/water-main/changes?from=29`);
    const row = page.getByRole("listitem").filter({ hasText: "About 2,100 households" });
    await expect(row).toContainText("Edited: We had misread the count of households");
    await expect(
      page.getByRole("listitem").filter({ hasText: "The school stays closed" }),
    ).toContainText("Withdrawn: The notice was of last winter.");
  });

  for (const width of [320, 1440])
    for (const colorScheme of ["light", "dark"] as const)
      test(`axe finds nothing and nothing runs out of the page at ${width} px, ${colorScheme}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        for (const url of [
          `${site.url}/water-main/changes?from=29`,
          `${STORY}/changes?from=2020-09-29&to=2020-07-19`,
        ]) {
          await page.goto(url);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          const out = await page
            .locator("main *")
            .evaluateAll((all) =>
              all
                .filter((each) => each.getBoundingClientRect().right > innerWidth)
                .map((each) => each.textContent),
            );
          expect(out).toEqual([]);
        }
      });
});
