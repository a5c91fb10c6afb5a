import { expect, test } from "@playwright/test";
import { writeLog } from "@claimline/core/log/ndjson";
import { playStory } from "../stories/play.ts";
import { HOSTILE, poisoned } from "../stories/poisoned.ts";
import { serveLogs, type Site } from "./serve.ts";

// Control characters, invisible ones, and those that turn the direction of writing.
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;

// What is neither data for machines nor the site's own script.
const RUNS =
  /<(?:script(?! type="application\/ld\+json"| src="\/_next\/static\/[\w-]+\/live\.js")|img\b)/i;

let site: Site;
for (const [index, text] of HOSTILE.entries())
  test.describe(`hostile text ${index + 1}`, () => {
    test.beforeAll(async () => {
      site = await serveLogs({ "water-main": writeLog(poisoned(text)) });
    });
    test.afterAll(() => site.stop());

    test("is shown inert on every kind of page", async ({ page, request }) => {
      test.slow(text.length > 1000, "Ten megabytes take their time where others work too.");
      const entries = playStory("water-main");
      const id = (kind: string): string =>
        entries.find((entry) => entry.record.is === kind)!.record.id;
      const kinds = ["claim", "post", "event", "actor", "place"].map(
        (kind) => `/${kind}/${id(kind)}`,
      );
      const paths = [
        ...kinds,
        "",
        "/disputes",
        "/figures",
        "/timeline",
        "/actors",
        "/search?q=x",
        "/changes?from=9",
      ];
      for (const path of paths) {
        const response = await request.get(`${site.url}/water-main${path}`);
        expect(response.status(), path).toBe(200);
        const html = await response.text();
        expect(UNSEEN.test(html), path).toBe(false);
        expect(/href="\s*javascript:/i.test(html), path).toBe(false);
        expect(RUNS.test(html), path).toBe(false);
      }
      // Ten megabytes of one word take a browser minutes to lay out; one page of it is enough.
      for (const path of text.length > 1000 ? paths.slice(0, 1) : paths) {
        await page.goto(`${site.url}/water-main${path}`);
        expect(await page.evaluate(() => (window as { hit?: number }).hit), path).toBeUndefined();
        expect(await page.locator("[onerror], [onload]").count(), path).toBe(0);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, path).toBe(0);
      }
    });
  });
