import { expect, test } from "@playwright/test";
import { LISTS, RECORDS, STORY, storyFrom } from "./story.ts";

const MOMENTS = ["2020-07-19", "2020-09-28", "2020-09-28-evening"];

// Both lead out of the past, and say so.
const WAYS_OUT = ["Leave the past", "What has changed since"];

// Labels of moments are all that a page in the past may know of what came later (T4).
const withoutMoments = (html: string): string => html.replaceAll(/<option.*?<\/option>/gs, "");

for (const asOf of MOMENTS)
  test(`as of ${asOf} nothing later shows on any page (T4)`, async ({ request }) => {
    const now = await storyFrom(request);
    const then = await storyFrom(request, asOf);
    const later = (kind: "posts" | "claims" | "events", word: string): string[] =>
      [...(now.story[kind] as ReadonlyMap<string, unknown>).keys()]
        .filter((id) => !(then.story[kind] as ReadonlyMap<string, unknown>).has(id))
        .map((id) => `${STORY}/${word}/${id}`);
    const hidden = [
      ...later("posts", "post"),
      ...later("claims", "claim"),
      ...later("events", "event"),
    ];
    const headlines = [...now.story.posts.values()]
      .filter((post) => !then.story.posts.has(post.id))
      .map((post) => post.headline);
    expect(hidden.length).toBeGreaterThan(20);
    for (const path of [...LISTS, "/method", ...RECORDS]) {
      const response = await request.get(`${path}?asOf=${asOf}`);
      expect([200, 404], path).toContain(response.status());
      const html = withoutMoments(await response.text());
      const led = (to: string) => html.includes(`"${to}"`) || html.includes(`"${to}?`);
      expect(
        hidden.filter((each) => each !== path && led(each)),
        path,
      ).toEqual([]);
      expect(
        headlines.filter((headline) => html.includes(headline)),
        path,
      ).toEqual([]);
      if (now.story.lead.title !== then.story.lead.title)
        expect(html).not.toContain(now.story.lead.title);
    }
  });

test("a page in the past keeps its moment in every link", async ({ page }) => {
  await page.goto(`${STORY}?asOf=2020-09-28`);
  const lost = await page
    .locator(`a[href^="${STORY}"]`)
    .evaluateAll(
      (all, out) =>
        all
          .map((one) => [one.textContent, one.getAttribute("href")])
          .filter(([text, href]) => !href?.includes("asOf=") && !out.includes(text ?? "")),
      WAYS_OUT,
    );
  expect(lost).toEqual([]);
});

test("a record that was not known yet has no page in the past", async ({ request }) => {
  expect((await request.get(`${STORY}/event/su25-loss?asOf=2020-09-28`)).status()).toBe(404);
  expect((await request.get(`${STORY}/event/su25-loss?asOf=2020-09-29`)).status()).toBe(200);
});

test("the moment is changed by a form or a step on every page, and the rest of the address stays", async ({
  page,
}) => {
  for (const path of [...LISTS.filter((each) => !each.endsWith("/changes")), ...RECORDS]) {
    await page.goto(`${STORY}${path.slice(STORY.length)}`);
    await expect(page.getByRole("button", { name: "Show", exact: true }), path).toBeVisible();
  }
  await page.goto(`${STORY}/search?q=drone`);
  await page.locator("form.asof select").selectOption("2020-09-28");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const bar = page.getByRole("complementary", { name: "The moment this page is read at" });
  await expect(bar).toContainText("at the end of Monday 28 September 2020");
  await bar.getByRole("link", { name: "Day before" }).click();
  expect(new URL(page.url()).searchParams.get("q")).toBe("drone");
  await expect(bar).toContainText("at the end of Sunday 19 July 2020");
  await bar.getByRole("link", { name: "Day after" }).click();
  await bar.getByRole("link", { name: "Post before" }).click();
  await expect(bar).toContainText("at Mon 28 Sept");
  expect(new URL(page.url()).searchParams.get("q")).toBe("drone");
});

test("the strip keeps the whole line in the past: what came later is hatched, and has no stem", async ({
  page,
}) => {
  const stems = page.locator(".track .u rect");
  await page.goto(STORY);
  const all = await stems.count();
  await expect(page.locator(".track .hatch")).toHaveCount(0);
  await page.goto(`${STORY}?asOf=2020-09-28`);
  expect(await stems.count()).toBeLessThan(all);
  await expect(page.locator(".track .hatch")).toHaveCount(1);
  const edge = await page.locator(".track .flag-l").boundingBox();
  const last = await stems.last().boundingBox();
  expect(last!.x).toBeLessThan(edge!.x);
});
