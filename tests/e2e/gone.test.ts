import { expect, test } from "@playwright/test";
import { writeLog } from "@claimline/core/log/ndjson";
import type { Post } from "@claimline/core/model/post";
import { NOTE, TAKEN_DOWN } from "../stories/taken-down.ts";
import { serveLogs, type Site } from "./serve.ts";

const post = TAKEN_DOWN.find(({ record }) => record.is === "post")!.record as Post;
const at = "/water-main";
const PATHS = [
  at,
  ...["/disputes", "/figures", "/log", "/search?q=x", "/nope", "/changes"].map((path) => at + path),
  ...[
    "/feed.atom",
    "/feed.json",
    "/log.ndjson",
    "/figures.csv",
    "/figures.json?measure=x",
    "/changes.json",
    "/card.png",
  ].map((path) => at + path),
  `${at}/post/${post.id}`,
  `${at}?asOf=seq:20`,
  `${at}?asOf=no-moment`,
  `${at}/post/${post.id}?asOf=seq:20`,
];

let site: Site;
test.beforeAll(async () => {
  site = await serveLogs({ "water-main": writeLog(TAKEN_DOWN) });
});
test.afterAll(() => site.stop());

test("a story that was taken down is gone at every address and moment, and says since when and why", async ({
  request,
}) => {
  for (const path of PATHS) {
    const response = await request.get(site.url + path);
    expect(response.status(), path).toBe(410);
    expect(response.headers()["cache-control"], path).toBe("no-store");
    expect(response.headers()["etag"], path).toBeUndefined();
    expect(response.headers()["content-type"], path).toContain("text/html");
    const html = await response.text();
    expect(html, path).toContain("Monday 2 June 2031");
    expect(html, path).toContain(NOTE);
    expect(html, path).not.toContain(post.headline);
    expect(html, path).not.toContain('rel="canonical"');
    expect(html, path).not.toContain('rel="alternate"');
  }
});

test("who has a page of it from before is not told that it still holds", async ({ request }) => {
  const response = await request.get(site.url + at, { headers: { "if-none-match": "*" } });
  expect(response.status()).toBe(410);
});

test("its page is the one of what is not there, and leads nowhere into the story", async ({
  page,
}) => {
  await page.goto(site.url + at);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This story was taken down");
  await expect(page.locator("main svg")).toHaveCount(1);
  await expect(page.locator(`main a[href^="${at}"]`)).toHaveCount(0);
});

test("the site map leaves it out, and another story goes on", async ({ request }) => {
  expect(await (await request.get(`${site.url}/sitemap.xml`)).text()).not.toContain(at);
  const two = await serveLogs({
    "a-down": writeLog(TAKEN_DOWN),
    karabakh: await (await request.get("/karabakh-2020/log.ndjson")).text(),
  });
  try {
    const map = await (await request.get(`${two.url}/sitemap.xml`)).text();
    expect(map).toContain("/karabakh-2020");
    expect(map).not.toContain(at);
    expect((await request.get(`${two.url}/method`)).status()).toBe(200);
    expect(await (await request.get(`${two.url}/`)).text()).not.toContain(at);
  } finally {
    await two.stop();
  }
});
