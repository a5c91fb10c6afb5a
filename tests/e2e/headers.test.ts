import { expect, test } from "@playwright/test";
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

test("built files and fonts may be kept for good, pages are asked for again", async ({
  request,
  page,
}) => {
  await page.goto(STORY);
  const sheet = await page.locator('link[rel="stylesheet"]').first().getAttribute("href");
  expect((await request.get(sheet!)).headers()["cache-control"]).toContain("immutable");
  expect((await request.get(STORY)).headers()["cache-control"]).toBe("public, no-cache");
  expect((await request.get(`${STORY}/nope`)).headers()["cache-control"]).toBe("no-store");
});
