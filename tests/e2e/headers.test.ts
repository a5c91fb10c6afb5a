import { expect, test } from "@playwright/test";
import { settled, wire } from "../wire.ts";
import { LISTS, RECORDS, STORY } from "./story.ts";

test("every answer carries the policy, on a miss, on a hit, and when it is none", async ({
  request,
}) => {
  for (const path of [
    STORY,
    STORY,
    ...LISTS,
    ...RECORDS,
    `${STORY}/nope`,
    "/icon.svg",
    "/fonts/schibsted-grotesk-latin-wght-normal.woff2",
  ]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("default-src 'none'");
    expect(headers["content-security-policy"], path).not.toContain("unsafe");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("an ETag is confirmed with 304, and is another for another encoding", async ({ request }) => {
  const br = (await request.get(STORY, { headers: { "accept-encoding": "br" } })).headers()[
    "etag"
  ]!;
  const gzip = (await request.get(STORY, { headers: { "accept-encoding": "gzip" } })).headers()[
    "etag"
  ]!;
  expect(br).not.toBe(gzip);
  const again = await request.get(STORY, {
    headers: { "accept-encoding": "br", "if-none-match": br },
  });
  expect(again.status()).toBe(304);
  expect(again.headers()["content-security-policy"]).toContain("default-src 'none'");
});

test("the same page comes in every encoding", async ({ request }) => {
  const bodies = await Promise.all(
    ["br", "gzip", "identity"].map(async (encoding) =>
      (await request.get(STORY, { headers: { "accept-encoding": encoding } })).text(),
    ),
  );
  expect(new Set(bodies).size).toBe(1);
});

test("parameters that no page reads make no other page", async ({ request }) => {
  const plain = await request.get(STORY);
  const tracked = await request.get(`${STORY}?utm_source=x&asOf=&fbclid=1`);
  expect(await tracked.text()).toBe(await plain.text());
});

test("the site is only read", async ({ request }) => {
  const post = await request.post(STORY);
  expect(post.status()).toBe(405);
  expect(post.headers()["allow"]).toBe("GET, HEAD");
  const head = await request.head(STORY);
  expect(head.status()).toBe(200);
  expect(await head.text()).toBe("");
});

test("built files and fonts may be kept for good, pages for a moment by a proxy and not by a reader", async ({
  request,
  page,
}) => {
  await page.goto(STORY);
  const sheet = await page.locator('link[rel="stylesheet"]').first().getAttribute("href");
  const kept = async (path: string): Promise<string> =>
    (await request.get(path)).headers()["cache-control"]!;
  expect(await kept(sheet!)).toContain("immutable");
  for (const path of [
    STORY,
    `${STORY}?asOf=2020-09-28`,
    `${STORY}/feed.atom`,
    "/sitemap.xml",
    `${STORY}/nope`,
    `${STORY}?asOf=never`,
    "/_next/static/nope.js",
  ]) {
    expect(await kept(path), path).toMatch(/^public, max-age=0, s-maxage=10, /);
    // Nothing is older than half a minute while the site answers.
    const [, fresh, stale] = /s-maxage=(\d+), stale-while-revalidate=(\d+)/.exec(await kept(path))!;
    expect(Number(fresh) + Number(stale)).toBeLessThanOrEqual(30);
  }
});

test("a tag is confirmed in a list, weakened by a proxy, and as a star; what is not there has none", async ({
  request,
}) => {
  const ask = (path: string, held: string) =>
    request.get(path, { headers: { "accept-encoding": "br", "if-none-match": held } });
  const etag = (await ask(STORY, '"none"')).headers()["etag"]!;
  for (const held of [etag, `W/${etag}`, `"x, y", W/${etag}`, "*"]) {
    const response = await ask(STORY, held);
    expect(response.status(), held).toBe(304);
    expect(response.headers()["etag"], held).toBe(etag);
    expect(response.headers()["cache-control"], held).toContain("s-maxage=10");
    expect(response.headers()["vary"], held).toBe("Accept-Encoding");
  }
  for (const held of ['"x"', etag.replace("-br", "-gzip")])
    expect((await ask(STORY, held)).status(), held).toBe(200);
  const lost = await ask(`${STORY}/nope`, "*");
  expect(lost.status()).toBe(404);
  expect(lost.headers()["etag"]).toBeUndefined();
});

test("HEAD says what GET says, without the body", async ({ request }) => {
  for (const path of [STORY, `${STORY}/feed.json`, "/sitemap.xml", `${STORY}/nope`, "/icon.svg"]) {
    // Unpacked: a better Brotli body may take the place of the quick one between two requests.
    const plain = { headers: { "accept-encoding": "identity" } };
    const [head, get] = [await request.head(path, plain), await request.get(path, plain)];
    const said = ({ date: _date, ...headers }: Record<string, string>) => headers;
    expect(head.status(), path).toBe(get.status());
    expect(said(head.headers()), path).toEqual(said(get.headers()));
    expect(await head.body(), path).toHaveLength(0);
  }
});

test("who holds the quick Brotli of a page is not sent the best one", async ({ baseURL }) => {
  const path = `${baseURL}${STORY}/sources?asOf=2020-09-28`;
  const quick = (await wire(path)).headers.etag!;
  expect(quick).toContain("br-quick");
  const best = (await settled(path)).headers.etag!;
  expect(best).not.toBe(quick);
  for (const held of [quick, best]) {
    const answer = await fetch(path, {
      headers: { "accept-encoding": "br", "if-none-match": held },
    });
    expect(answer.status).toBe(304);
  }
});
