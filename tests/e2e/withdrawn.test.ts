import { expect, test } from "@playwright/test";
import { wrongInBoth } from "./axe.ts";
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

// An event with a dispute and a claim that nobody withdraws, and a post that alone told another.
const DISPUTED = "excavator";
const CLAIM = "residents-excavator";
const FELL = "The pictures were of another street.";
const fallen = [
  ...all,
  ...chain(
    [
      { is: "event" as const, id: DISPUTED },
      { is: "post" as const, id: "builders-deny" },
      { is: "post" as const, id: "cellars" },
    ].map(
      (record): Draft => ({ op: "retract", recordedAt, knownFrom, record, note: FELL }) as Draft,
    ),
    { seq: all.at(-1)!.seq, hash: hashEntry(all.at(-1)!) },
  ),
];

const firstPost = entries.find((entry) => entry.record.is === "post")!.record.id;

let site: Site;
test.beforeAll(async () => {
  site = await serveLogs({ "water-main": writeLog(fallen) });
});
test.afterAll(() => site.stop());

for (const [at, kind] of KINDS.entries()) {
  const path = `/water-main/${kind}/${misheard[at]!.id}`;
  test(`a withdrawn ${kind} keeps its address, struck but readable, and its reason`, async ({
    page,
  }) => {
    const response = await page.goto(`${site.url}${path}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByText("Withdrawn by the editor Tue 18 Nov, 11:10.")).toBeVisible();
    await expect(page.getByText(`We misheard: there is no such ${kind}.`)).toBeVisible();
    expect(await page.locator("main del").count()).toBeGreaterThan(0);
    await expect(page.locator("h1 del")).not.toBeEmpty();
    await expect(page).toHaveTitle(/^Withdrawn: /);
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

test.describe("what falls with a withdrawn record (L4)", () => {
  const TOLD = "Fell with the event that the editor withdrew Tue 18 Nov, 11:10.";

  for (const [path, name] of [
    [`/claim/${CLAIM}`, "statement"],
    [`/dispute/${DISPUTED}.core`, "dispute"],
  ] as const)
    test(`a ${name} keeps its address and says with what it fell, when and why`, async ({
      page,
    }) => {
      const response = await page.goto(`${site.url}/water-main${path}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByText(`A withdrawn ${name}`)).toBeVisible();
      await expect(page.getByText(TOLD)).toBeVisible();
      await expect(page.locator("main")).toContainText(FELL);
      await expect(page.locator("h1 del")).toBeVisible();
      await page.locator(`main a[href$="/event/${DISPUTED}"]`).click();
      await expect(page.getByText("Withdrawn by the editor Tue 18 Nov, 11:10.")).toBeVisible();
    });

  test("it is whole in the past, where nothing says that it will fall (T4)", async ({ page }) => {
    const path = `/water-main/claim/${CLAIM}?asOf=post:builders-deny`;
    expect((await page.goto(site.url + path))?.status()).toBe(200);
    await expect(page.getByRole("heading", { name: "What answers it" })).toBeVisible();
    const text = await page.locator("main").innerText();
    expect(text).not.toContain("withdr");
    expect(text).not.toContain(FELL);
  });

  test("a statement that only a withdrawn post told fell with that post", async ({ page }) => {
    const response = await page.goto(`${site.url}/water-main/claim/brigade-cellars-early`);
    expect(response?.status()).toBe(200);
    await expect(
      page.getByText("Fell with the post that the editor withdrew Tue 18 Nov, 11:10."),
    ).toBeVisible();
    await expect(page.locator('main a[href$="/post/cellars"]')).toBeVisible();
  });

  test("a point that never was in dispute, or never was, has no page", async ({ request }) => {
    for (const point of ["nothing", ""])
      expect(
        (await request.get(`${site.url}/water-main/dispute/${DISPUTED}.${point}`)).status(),
      ).toBe(404);
  });

  test("the picture of a dispute that fell is the story's", async ({ request }) => {
    const [card, story] = await Promise.all(
      [`/dispute/${DISPUTED}.core/card.png`, "/card.png"].map((path) =>
        request.get(`${site.url}/water-main${path}`),
      ),
    );
    expect(card!.status()).toBe(200);
    expect(card!.headers()["content-type"]).toBe("image/png");
    expect(await card!.body()).toEqual(await story!.body());
  });
});

test("a withdrawn post says when it was told and when it was withdrawn, and keeps its neighbours", async ({
  page,
}) => {
  await page.goto(`${site.url}/water-main/post/builders-deny`);
  await expect(page.locator(".dateline")).toHaveText("Tue 18 Nov, 08:05Post 3");
  await expect(page.getByText("Withdrawn by the editor Tue 18 Nov, 11:10.")).toBeVisible();
  const links = page.getByRole("navigation", { name: "Neighbouring posts" }).getByRole("link");
  await expect(links).toHaveText([
    /Before: Tue 18 Nov, 07:35, post 2/,
    /After: Tue 18 Nov, 08:35, post 4/,
  ]);
  await page.goto(`${site.url}/water-main`);
  await expect(page.locator("#builders-deny")).toContainText("Tue 18 Nov, 11:10");
});

for (const path of [`/claim/${CLAIM}`, `/dispute/${DISPUTED}.core`, "/post/builders-deny"])
  test(`axe finds nothing on ${path}, which fell, in light and in dark`, async ({ page }) => {
    await page.goto(`${site.url}/water-main${path}`);
    expect(await wrongInBoth(page)).toEqual([]);
  });
