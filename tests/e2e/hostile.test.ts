import { expect, test } from "@playwright/test";
import { writeLog } from "@claimline/core/log/ndjson";
import { playStory } from "../stories/play.ts";
import { ACTS, CONTROL, ENDLESS, FORMULAS, MARKUP, WIDE } from "../hostile.ts";
import { poisoned } from "../stories/poisoned.ts";
import { renamed } from "../stories/renamed.ts";
import { serveLogs, type Site } from "./serve.ts";

// What is neither data for machines nor the site's own script.
const RUNS =
  /<(?:script(?! type="application\/ld\+json"| src="\/_next\/static\/[\w-]+\/live\.js")|img\b)/i;

// What might run is tried text by text; the rest shares a page.
const TEXTS = [...MARKUP, [...CONTROL, ...WIDE, ...FORMULAS].join(" "), ENDLESS];

let site: Site;
test.beforeAll(async () => {
  const logs = TEXTS.map((text, index) => {
    const id = `hostile-${index + 1}`;
    return [id, writeLog(renamed(poisoned(text), id))];
  });
  site = await serveLogs(Object.fromEntries(logs));
});
test.afterAll(() => site.stop());

for (const [index, text] of TEXTS.entries())
  test(`hostile text ${index + 1} is shown inert on every kind of page`, async ({
    page,
    request,
  }) => {
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
      const response = await request.get(`${site.url}/hostile-${index + 1}${path}`);
      expect(response.status(), path).toBe(200);
      const html = await response.text();
      expect(ACTS.test(html), path).toBe(false);
      expect(/href="\s*javascript:/i.test(html), path).toBe(false);
      expect(RUNS.test(html), path).toBe(false);
    }
    // Ten megabytes of one word take a browser minutes to lay out; one page of it is enough.
    for (const path of text.length > 1000 ? paths.slice(0, 1) : paths) {
      await page.goto(`${site.url}/hostile-${index + 1}${path}`);
      expect(await page.evaluate(() => (window as { hit?: number }).hit), path).toBeUndefined();
      expect(await page.locator("[onerror], [onload]").count(), path).toBe(0);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBe(0);
    }
  });

test("what an address asks for is shown as harmless as what a log holds", async ({ request }) => {
  for (const path of ["?q=a%E2%80%AEb", "/search?q=a%E2%80%AEb", "/post/a%E2%80%AEb"]) {
    const html = await (await request.get(`/karabakh-2020${path}`)).text();
    expect(html, path).not.toContain("\u202e");
  }
  const html = await (await request.get("/karabakh-2020/search?q=a%E2%80%AEb")).text();
  expect(html).toContain("a⟨U+202E⟩b");
});
