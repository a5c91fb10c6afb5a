import { expect, test } from "@playwright/test";
import { LISTS, RECORDS, STORY, storyFrom } from "./story.ts";
import { disputesView } from "@claimline/core/views/disputes";

const size = (png: Buffer): [width: number, height: number] => [
  png.readUInt32BE(16),
  png.readUInt32BE(20),
];

test("every page names a picture, and the picture is there", async ({ request, baseURL }) => {
  for (const path of [...LISTS, ...RECORDS, "/method"]) {
    const html = await (await request.get(path)).text();
    const [, address] = /<meta property="og:image" content="([^"]*)"/.exec(html) ?? [];
    expect(address, path).toMatch(/^https?:\/\//);
    const own = /\/(?:post|dispute)\//.test(path) ? path : STORY;
    expect(new URL(address!).pathname).toBe(`${own}/card.png`);
    const answer = await request.get(`${baseURL}${new URL(address!).pathname}`);
    expect(answer.headers()["content-type"]).toBe("image/png");
    expect(size(await answer.body())).toEqual([1200, 630]);
  }
});

test("every post and every dispute is drawn, and none like another", async ({ request }) => {
  const now = await storyFrom(request);
  const seen = new Set<string>();
  const paths = [
    ...[...now.story.posts.keys()].map((id) => `/post/${id}`),
    ...disputesView(now).map(({ id }) => `/dispute/${id}`),
  ];
  for (const path of paths) {
    const answer = await request.get(`${STORY}${path}/card.png`);
    expect(answer.status(), path).toBe(200);
    seen.add((await answer.body()).toString("base64"));
  }
  expect(seen.size).toBe(paths.length);
});

test("a picture in the past draws what was known, and what was not known has none", async ({
  request,
}) => {
  const [then, now] = await Promise.all(
    ["?asOf=2020-09-28", ""].map(async (query) =>
      (await (await request.get(`${STORY}/card.png${query}`)).body()).toString("base64"),
    ),
  );
  expect(then).not.toBe(now);
  for (const path of ["/post/su-25-and-f-16", "/dispute/su25-loss.f16", "/post/nope"])
    expect((await request.get(`${STORY}${path}/card.png?asOf=2020-09-28`)).status()).toBe(404);
});
