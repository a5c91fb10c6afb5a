import { expect, test } from "@playwright/test";
import { wrongInBoth } from "./axe.ts";
import { MADE_UP, STORY } from "./story.ts";

const corrected = (query = ""): string => `${MADE_UP}/water-main/post/households${query}`;

test.describe("a corrected post", () => {
  test("says on top when it was corrected, what changed and why, and leads to the words", async ({
    page,
  }) => {
    await page.goto(corrected());
    await expect(page.locator(".dateline .flag")).toHaveText(
      "Corrected twice, last Tue 18 Nov, 09:25",
    );
    const notes = page.locator("article .since.past");
    await expect(notes).toHaveText([
      /^Corrected Tue 18 Nov, 09:25, headline and text\. We had misread/,
      /^Corrected Tue 18 Nov, 08:40, text\. An earlier version placed/,
    ]);
    await notes.first().getByRole("link", { name: "Word by word" }).click();
    await expect(page).toHaveURL(/post\/households#before$/);
    await expect(page.locator("#before")).toBeInViewport();
    // No stamp of the log: its times are those of the story's clocks.
    expect(await page.locator("main").innerText()).not.toMatch(/UTC|\dZ\b/);
  });

  test("prints changed passages, and counts the words that stayed", async ({ page }) => {
    await page.goto(corrected());
    const newest = page.locator(".revs li").first();
    await expect(newest.locator("del")).toHaveText(["1,200", "1,200"]);
    await expect(newest.locator("ins")).toHaveText(["2,100", "2,100"]);
    await expect(newest.getByText("… 13 words as before …")).toBeVisible();
    await expect(newest).not.toContainText("excavator");
  });

  test("can be read whole as it was", async ({ page }) => {
    await page.goto(corrected());
    await page.getByRole("link", { name: "Read it whole" }).last().click();
    await expect(page.locator("article .tx")).toContainText("upper town");
    await expect(page.getByRole("heading", { name: "What it said before" })).toHaveCount(0);
  });
});

for (const javaScriptEnabled of [true, false])
  test.describe(`two versions beside each other, ${javaScriptEnabled ? "with" : "without"} script`, () => {
    test.use({ javaScriptEnabled });
    test("are chosen in a form", async ({ page }) => {
      await page.goto(corrected());
      await expect(page.locator("#compared")).toHaveCount(0);
      await page.getByLabel("From").selectOption("1");
      await page.getByLabel("To", { exact: true }).selectOption("2");
      await page.getByRole("button", { name: "Show" }).first().click();
      await expect(page).toHaveURL(/\?from=1&to=2#compared$/);
      const compared = page.locator("#compared");
      await expect(compared.getByRole("heading")).toHaveText("Version 1 and version 2");
      await expect(compared.locator("del")).toHaveText(["upper"]);
      await expect(compared.locator("ins")).toHaveText(["lower"]);
      await expect(page.getByLabel("From")).toHaveValue("1");
      await expect(page.getByLabel("To", { exact: true })).toHaveValue("2");
    });
  });

test("what is no version compares nothing, and the same version twice says so", async ({
  page,
}) => {
  for (const query of ["?from=x&to=2", "?from=1", "?from=-1&to=2", "?from=1&to=99999999"]) {
    expect((await page.goto(corrected(query)))?.status(), query).toBe(200);
    await expect(page.locator("#compared")).toHaveCount(0);
  }
  await page.goto(corrected("?from=2&to=2"));
  await expect(page.locator("#compared")).toContainText("Both say the same.");
});

test("in the past only versions of then are compared (T4)", async ({ page }) => {
  await page.goto(corrected("?asOf=2031-11-18T09:00:00%2B01:00&from=1&to=3"));
  await expect(page.locator("#compared").getByRole("heading")).toHaveText(
    "Version 1 and version 2",
  );
  expect(await page.locator("main").innerText()).not.toContain("2,100");
});

test("a post that never changed has nothing to compare, and says how to cite it", async ({
  page,
  request,
  baseURL,
}) => {
  const path = `${STORY}/post/su-25-and-f-16`;
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "Compare" })).toHaveCount(0);
  await page.getByRole("link", { name: "Cite", exact: true }).click();
  const cite = page.locator("#cite");
  await expect(cite).toBeInViewport();
  await expect(cite.getByRole("link")).toHaveAttribute("href", `${baseURL}${path}`);
  const log = await (await request.get(`${STORY}/log.ndjson`)).text();
  await expect(cite).toContainText(`head is entry ${log.trimEnd().split("\n").length}, sha256 `);
  await page.goto(`${path}?asOf=2020-09-29`);
  await expect(cite.getByRole("link")).toHaveAttribute("href", `${baseURL}${path}?asOf=2020-09-29`);
});

for (const path of ["/post/households?from=1&to=3", "/post/school", "/post/frost"])
  test(`axe finds nothing on ${path}, in light and in dark`, async ({ page }) => {
    await page.goto(`${MADE_UP}/water-main${path}`);
    expect(await wrongInBoth(page)).toEqual([]);
  });

test("chips of evidence keep the gap of a channel that no text gives, as the boxes do", async ({
  page,
}) => {
  for (const path of ["", "/post/households"]) {
    await page.goto(`${MADE_UP}/water-main${path}`);
    const row = page.locator(".led .cl .up li", { hasText: "People in Mill Street" }).first();
    await expect(row.locator(".gap")).toHaveText("channel not given");
    await expect(row.locator(".gap")).toHaveCSS("border-bottom-style", "dashed");
    // How the builders' office said it is known.
    const known = page
      .locator(".led .cl .down li", { hasText: "The builders' site office" })
      .first();
    await expect(known).toBeVisible();
    await expect(known.locator(".gap")).toHaveCount(0);
  }
  await page.goto(`${MADE_UP}/water-main/claim/residents-excavator`);
  await expect(page.locator(".steps .gap")).toHaveCSS("border-left-style", "dashed");
});
