import { expect, test } from "@playwright/test";
import { LISTS, RECORDS, STORY, storyFrom } from "./story.ts";

const FEEDS = [
  { path: "/feed.atom", type: "application/atom+xml" },
  { path: "/feed.json", type: "application/feed+json" },
];

test("every page of a story names its feeds, in its head and at its foot", async ({ request }) => {
  for (const path of [...LISTS, ...RECORDS]) {
    const html = await (await request.get(path)).text();
    for (const feed of FEEDS) {
      const link = html
        .match(/<link rel="alternate"[^>]*>/g)
        ?.find((tag) => tag.includes(feed.type));
      expect(link, path).toContain(`href="${STORY}${feed.path}"`);
    }
  }
});

test("the footer leads to Atom and JSON Feed", async ({ page }) => {
  await page.goto(STORY);
  const foot = page.getByRole("contentinfo");
  for (const [name, { path }] of [
    ["Atom", FEEDS[0]!],
    ["JSON Feed", FEEDS[1]!],
  ] as const)
    await expect(foot.getByRole("link", { name, exact: true })).toHaveAttribute(
      "href",
      `${STORY}${path}`,
    );
});

test("a feed is served with its type and absolute addresses, and is confirmed by its ETag", async ({
  request,
  baseURL,
}) => {
  const { story } = await storyFrom(request);
  const newest = [...story.posts.keys()].at(-1);
  for (const { path, type } of FEEDS) {
    const response = await request.get(`${STORY}${path}`);
    expect(response.headers()["content-type"]).toBe(`${type}; charset=utf-8`);
    expect(await response.text()).toContain(`${baseURL}${STORY}/post/${newest}`);
    const again = await request.get(`${STORY}${path}`, {
      headers: { "if-none-match": response.headers()["etag"]! },
    });
    expect(again.status()).toBe(304);
  }
});

test("a feed of a moment that is none, or of no story, is none", async ({ request }) => {
  for (const { path } of FEEDS) {
    expect((await request.get(`${STORY}${path}?asOf=never`)).status()).toBe(400);
    expect((await request.get(`/nope${path}`)).status()).toBe(404);
    expect((await request.get(`${STORY}${path}?asOf=2020-09-28`)).status()).toBe(200);
  }
});
