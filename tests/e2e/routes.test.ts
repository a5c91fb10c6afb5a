import { expect, test } from "@playwright/test";
import { KINDS, LISTS, RECORDS, STORY } from "./story.ts";

for (const path of ["/method", ...LISTS, ...RECORDS])
  test(`${path} answers 200 and is free of errors`, async ({ page }) => {
    const errors: string[] = [];
    page.on("console", (message) => errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("requestfailed", (failed) => errors.push(failed.url()));
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("main")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect(errors).toEqual([]);
  });

test("one page of each kind of record is among those that the tests read", () => {
  expect(RECORDS.map((path) => path.split("/")[2]).sort()).toEqual(KINDS.toSorted());
});

test("no link within the story leads nowhere, and every anchor is there", async ({ request }) => {
  test.setTimeout(120_000);
  const plain = { headers: { "accept-encoding": "identity" } };
  const pages = new Map<string, string>();
  const lost: string[] = [];
  const open = async (path: string): Promise<string> => {
    const known = pages.get(path);
    if (known !== undefined) return known;
    const response = await request.get(path, plain);
    if (response.status() !== 200) lost.push(path);
    const html = await response.text();
    pages.set(path, html);
    return html;
  };
  const linked = (html: string): string[] =>
    [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href = ""]) =>
      href.replaceAll("&amp;", "&"),
    );
  const lists = ["/method", ...LISTS, ...RECORDS];
  const targets = new Set<string>();
  for (const list of lists)
    for (const href of linked(await open(list)))
      targets.add(href.startsWith("#") ? list + href : href);
  for (const target of targets) {
    const [path = "", anchor] = target.split("#");
    if (!path.startsWith("/") || path.includes("?q=") || path.includes(".ndjson")) continue;
    const html = await open(path);
    if (anchor && !html.includes(`id="${anchor}"`)) lost.push(target);
  }
  expect(lost).toEqual([]);
  expect(pages.size).toBeGreaterThan(300);
  expect([...pages.keys()].some((path) => path.startsWith(`${STORY}/dispute/`))).toBe(true);
});
