import { expect, test } from "@playwright/test";
import { PAGES } from "../../apps/web/fonts/characters.ts";
import preloaded from "../../apps/web/fonts/preloaded.json" with { type: "json" };
import { countMoves, moved } from "../moved.ts";
import { LISTS, RECORDS, STORY } from "./story.ts";

const outside = (text: string): string[] =>
  [...new Set(text)].filter((each) => !PAGES.includes(each) && !/\s/.test(each));

test("no text of the shipped story, and none of the interface, needs more than the cut-down fonts", async ({
  page,
  request,
}) => {
  expect(outside(await (await request.get(`${STORY}/log.ndjson`)).text())).toEqual([]);
  for (const path of [...LISTS, ...RECORDS, "/method"]) {
    await page.goto(path);
    expect(outside(await page.locator("body").innerText()), path).toEqual([]);
  }
});

test("a first load fetches the two fonts that it names ahead, and no other", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (each) => {
    if (each.resourceType() === "font") fetched.push(new URL(each.url()).pathname);
  });
  await page.goto(STORY, { waitUntil: "networkidle" });
  expect(fetched.toSorted()).toEqual(preloaded.toSorted());
});

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  test(`nothing moves when fonts come late, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.route("**/*.woff2", async (route) => {
      await new Promise((late) => setTimeout(late, 600));
      await route.continue();
    });
    await countMoves(page);
    const last = page.waitForResponse((each) => each.url().endsWith(preloaded.at(-1)!));
    await page.goto(STORY);
    await last;
    await page.evaluate(async () => {
      for (let at = 0; at < 6; at++) {
        window.scrollBy(0, innerHeight);
        await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 30)));
      }
    });
    expect(await moved(page)).toBe(0);
  });
