import { expect, test } from "@playwright/test";
import { chain, hashEntry } from "@claimline/core/log/chain";
import type { Draft } from "@claimline/core/log/entry";
import { writeLog } from "@claimline/core/log/ndjson";
import type { StoryItem } from "@claimline/core/model/record";
import { playStory } from "../stories/play.ts";
import { serveLogs, type Site } from "./serve.ts";

// One record of each kind that the made-up story comes to know and then loses: a second hearing of one that it has.
const entries = playStory("water-main");
const last = entries.at(-1)!;
const KINDS = ["claim", "event", "actor", "place", "source"] as const;
const misheard = KINDS.map((kind): StoryItem => {
  const put = entries.find((entry) => entry.op === "put" && entry.record.is === kind)!;
  const copy = { ...put.record, id: `${put.record.id}-misheard` } as StoryItem;
  return copy.is === "source" ? { ...copy, label: "Z9" } : copy;
});
const { recordedAt, knownFrom } = last;
const drafts: Draft[] = [
  ...misheard.map((record): Draft => ({
    op: "put",
    recordedAt,
    knownFrom: entries[0]!.knownFrom,
    record,
  })),
  ...misheard.map(({ is, id }): Draft => ({
    op: "retract",
    recordedAt,
    knownFrom,
    record: { is, id },
    note: `We misheard: there is no such ${is}.`,
  })),
];
const all = [...entries, ...chain(drafts, { seq: last.seq, hash: hashEntry(last) })];

const firstPost = entries.find((entry) => entry.record.is === "post")!.record.id;

let site: Site;
test.beforeAll(async () => {
  site = await serveLogs({ "water-main": writeLog(all) });
});
test.afterAll(() => site.stop());

for (const [at, kind] of KINDS.entries()) {
  const path = `/water-main/${kind}/${misheard[at]!.id}`;
  test(`a withdrawn ${kind} keeps its address, struck but readable, and its reason`, async ({
    page,
  }) => {
    const response = await page.goto(`${site.url}${path}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByText("Withdrawn by the editor.")).toBeVisible();
    await expect(page.getByText(`We misheard: there is no such ${kind}.`)).toBeVisible();
    expect(await page.locator("main del").count()).toBeGreaterThan(0);
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
    expect(await page.locator("main").innerText()).not.toContain("never here");
  });

  test(`the ${kind} that was withdrawn later is whole in the past`, async ({ page }) => {
    const response = await page.goto(`${site.url}${path}?asOf=post:${firstPost}`);
    expect(response?.status()).toBe(200);
    expect(await page.locator("main").innerText()).not.toContain("Withdrawn by the editor");
  });
}

test("what was never there is still not found", async ({ page }) => {
  const response = await page.goto(`${site.url}/water-main/claim/nobody-said-so`);
  expect(response?.status()).toBe(404);
});
