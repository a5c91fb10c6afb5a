import { expect, test } from "@playwright/test";
import { LISTS } from "./story.ts";

test("robots.txt leads to the site map and keeps crawlers out of the past", async ({
  request,
  baseURL,
}) => {
  const response = await request.get("/robots.txt");
  expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const lines = (await response.text()).split("\n");
  expect(lines).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(lines).toContain("Disallow: /*?asOf=");
  expect(lines).toContain("Disallow: /*&asOf=");
});

test("the site map is served, and a page of each kind in it is there under its own address", async ({
  request,
  baseURL,
}) => {
  const response = await request.get("/sitemap.xml");
  expect(response.headers()["content-type"]).toBe("application/xml; charset=utf-8");
  const all = [...(await response.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at!);
  // What is looked for, and what changed since a moment, is made for who asks.
  for (const list of LISTS.filter((path) => !/\/(?:search|changes)$/.test(path)))
    expect(all).toContain(`${baseURL}${list}`);
  const kinds = Map.groupBy(all, (at) => at.split("/")[4] ?? "");
  expect([...kinds.keys()]).toEqual(expect.arrayContaining(["post", "dispute", "claim", "source"]));
  for (const [at] of kinds.values()) {
    const page = await request.get(at!);
    expect(page.status(), at).toBe(200);
    expect(await page.text(), at).toContain(`<link rel="canonical" href="${at}"`);
  }
});
