import { expect, test } from "@playwright/test";
import { chain } from "@claimline/core/log/chain";
import type { Draft, Entry } from "@claimline/core/log/entry";
import { writeLog } from "@claimline/core/log/ndjson";
import { playStory } from "../stories/play.ts";
import { serveLogs, type Site } from "./serve.ts";

const HOSTILE = [
  '"><script>window.hit = 1</script><img src=x onerror="window.hit = 1">',
  "</script><svg onload=window.hit=1>",
  "\u001b[31mred\u001b[0m \u0007 \u009b2J",
  "\u202edesrever\u202c \u2066isolate\u2069 \u200bzero",
  "javascript:window.hit=1",
  `a${"\u0301".repeat(60)}`,
  "x".repeat(100_000),
];

// Control characters, invisible ones, and those that turn the direction of writing.
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;

/** The story with a hostile text in every field that a reader sees. */
function poisoned(text: string): Entry[] {
  const drafts = playStory("water-main").map((entry): Draft => {
    const { seq: _seq, prev: _prev, ...draft } = structuredClone(entry);
    const { record } = draft;
    if (draft.op !== "put") return draft as Draft;
    if (record.is === "post")
      Object.assign(record, {
        headline: text,
        body: `${"body" in record ? record.body : ""}\n\n${text}\n\n[link](${text.replaceAll(/\s/g, "")})`,
      });
    if (record.is === "claim") Object.assign(record, { statement: text });
    if (record.is === "actor" || record.is === "place") Object.assign(record, { name: text });
    if (record.is === "event" && "points" in record) {
      Object.assign(record, { title: text });
      for (const point of record.points)
        Object.assign(point, { text, ...(point.question ? { question: `${text}?` } : {}) });
    }
    if (record.is === "story" && "leads" in record)
      for (const lead of record.leads) Object.assign(lead, { title: text, standfirst: text });
    return draft as Draft;
  });
  return chain(drafts, null);
}

let site: Site;
for (const [index, text] of HOSTILE.entries())
  test.describe(`hostile text ${index + 1}`, () => {
    test.beforeAll(async () => {
      site = await serveLogs({ "water-main": writeLog(poisoned(text)) });
    });
    test.afterAll(() => site.stop());

    test("is shown inert on every kind of page", async ({ page, request }) => {
      const entries = playStory("water-main");
      const id = (kind: string): string =>
        entries.find((entry) => entry.record.is === kind)!.record.id;
      const kinds = ["claim", "post", "event", "actor", "place"].map(
        (kind) => `/${kind}/${id(kind)}`,
      );
      const paths = [...kinds, "", "/disputes", "/figures", "/timeline", "/actors", "/search?q=x"];
      for (const path of paths) {
        const response = await request.get(`${site.url}/water-main${path}`);
        expect(response.status(), path).toBe(200);
        const html = await response.text();
        expect(UNSEEN.test(html), path).toBe(false);
        expect(/href="\s*javascript:/i.test(html), path).toBe(false);
        expect(/<(?:script(?! type="application\/ld\+json")|img\b)/i.test(html), path).toBe(false);
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
