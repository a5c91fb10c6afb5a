import { expect, test } from "@playwright/test";
import { wrongInBoth } from "./axe.ts";
import { disputesView } from "@claimline/core/views/disputes";
import { changesView } from "@claimline/core/views/changes";
import { MADE_UP, STORY, storyFrom } from "./story.ts";

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

test.describe("a story that was edited", () => {
  // axe is itself a script.
  test.use({ javaScriptEnabled: true });
  test("tells the posts that were edited or withdrawn, with the reason", async ({ page }) => {
    await page.goto(`${MADE_UP}/water-main/changes?from=29`);
    const row = page.getByRole("listitem").filter({ hasText: "About 2,100 households" });
    await expect(row).toContainText("Edited: We had misread the count of households");
    await expect(
      page.getByRole("listitem").filter({ hasText: "The school stays closed" }),
    ).toContainText("Withdrawn: The notice was of last winter.");
  });

  for (const width of [320, 1440])
    test(`axe finds nothing and nothing runs out of the page at ${width} px, in light and in dark`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const url of [
        `${MADE_UP}/water-main/changes?from=29`,
        `${STORY}/changes?from=2020-09-29&to=2020-07-19`,
      ]) {
        await page.goto(url);
        const out = () =>
          page
            .locator("main *")
            .evaluateAll((all) =>
              all
                .filter((each) => each.getBoundingClientRect().right > innerWidth)
                .map((each) => each.textContent),
            );
        expect(await out()).toEqual([]);
        expect(await wrongInBoth(page)).toEqual([]);
        // In dark, by now.
        expect(await out()).toEqual([]);
      }
    });
});
