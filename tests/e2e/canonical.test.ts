import { expect, test, type APIRequestContext } from "@playwright/test";
import { writeLog } from "@claimline/core/log/ndjson";
import { playStory } from "../stories/play.ts";
import { serveLogs } from "./serve.ts";
import { LISTS, RECORDS, STORY } from "./story.ts";

async function canonical(request: APIRequestContext, path: string): Promise<string | undefined> {
  const html = await (await request.get(path)).text();
  return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
}

test("every page says by which absolute address it is known", async ({ request, baseURL }) => {
  for (const path of [...LISTS, ...RECORDS, "/method"])
    expect(await canonical(request, path), path).toBe(`${baseURL}${path}`);
});

test("orders and filters are known by the plain page, further pages and moments by their own", async ({
  request,
  baseURL,
}) => {
  for (const query of ["order=oldest", "q=drone", "q=drone&page=2"])
    expect(await canonical(request, `${STORY}?${query}`), query).toBe(`${baseURL}${STORY}`);
  const html = await (await request.get(STORY)).text();
  const page = /\?page=([a-z0-9-]+)/.exec(html)![1];
  expect(await canonical(request, `${STORY}?order=oldest&page=${page}`)).toBe(
    `${baseURL}${STORY}?page=${page}`,
  );
  const past = `${STORY}/disputes?asOf=2020-09-28`;
  expect(await canonical(request, `${past}&standing=contested`)).toBe(`${baseURL}${past}`);
  expect(await (await request.get(past)).text()).toContain('content="noindex"');
});

test("what is not there has no canonical address", async ({ request }) => {
  for (const path of [`${STORY}/nope`, `${STORY}?asOf=never`, "/nope"])
    expect(await canonical(request, path), path).toBeUndefined();
});

test("addresses are those of the setting, whatever host a reader asked for", async ({
  request,
}) => {
  const log = writeLog(playStory("water-main"));
  const site = await serveLogs({ "water-main": log }, { CLAIMLINE_URL: "https://live.example/" });
  try {
    const response = await request.get(`${site.url}/water-main`, {
      headers: { host: "evil.example", "x-forwarded-host": "evil.example" },
    });
    const html = await response.text();
    expect(html).toContain('<link rel="canonical" href="https://live.example/water-main"');
    expect(html).not.toContain("evil.example");
  } finally {
    await site.stop();
  }
});

test("a public address that is none stops the server with a sentence", async () => {
  await expect(serveLogs({}, { CLAIMLINE_URL: "live.example/news" })).rejects.toThrow(
    "CLAIMLINE_URL is live.example/news; it must be the site's public address",
  );
});
