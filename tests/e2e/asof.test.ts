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
      for (const address of hidden.filter((each) => each !== path))
        expect(
          html.includes(`"${address}"`) || html.includes(`"${address}?`),
          `${path}: ${address}`,
        ).toBe(false);
      for (const headline of headlines)
        expect(html.includes(headline), `${path}: ${headline}`).toBe(false);
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
