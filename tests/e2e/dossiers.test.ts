import { expect, test } from "@playwright/test";
import { paragraphMark } from "@claimline/core/views/coverage";
import { eventView } from "@claimline/core/views/event";
import { sourceView } from "@claimline/core/views/source";
import { STORY, storyFrom } from "./story.ts";

test.use({ javaScriptEnabled: false });

test("every standing on a page leads to its reasons, which are there", async ({
  page,
  request,
}) => {
  const pages = new Map<string, string>();
  for (const path of [
    "",
    "/disputes",
    "/figures",
    "/timeline",
    "/actor/turkey",
    "/source/s6",
    "/place/terter",
  ]) {
    await page.goto(STORY + path);
    expect(await page.locator("main span.st").count(), path).toBe(0);
    const chips = await page
      .locator("main a.st")
      .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
    expect(chips.length, path).toBeGreaterThan(0);
    for (const href of [...new Set(chips)].slice(0, 12)) {
      const [address, anchor] = href.split("#") as [string, string];
      if (!pages.has(address)) pages.set(address, await (await request.get(address)).text());
      expect(pages.get(address)!.includes(`id="${anchor}"`), href).toBe(true);
    }
  }
});

test("a dossier opens how its independent origins came about, without script", async ({
  page,
  request,
}) => {
  const view = eventView(await storyFrom(request), "fighting")!;
  const { reasons } = view.points[0]!.why!;
  await page.goto(`${STORY}/event/fighting`);
  const why = page.locator(`#${view.points[0]!.id} details.made`);
  await expect(why.getByText("Says so: seven independent origins")).toBeHidden();
  await why.locator("summary").click();
  await expect(why.getByText("Says so: seven independent origins")).toBeVisible();
  await expect(why.locator(".grp")).toHaveCount(reasons.groups.length);
  await expect(why.locator(".grp li")).toHaveCount(
    reasons.groups.reduce((sum, group) => sum + group.rows.length, 0),
  );
  await expect(why.getByText("Source S2 and Al Jazeera print it in the same words.")).toBeVisible();
  await why.getByRole("link", { name: "Rule S8" }).first().click();
  await expect(page.locator("li#S8")).toBeVisible();
});

test("the line over a source has a way to each of its paragraphs, marked by what came of it", async ({
  page,
  request,
}) => {
  const view = sourceView(await storyFrom(request), "s6")!;
  await page.goto(`${STORY}/source/s6`);
  const columns = page.getByRole("navigation", { name: "Paragraphs of S6" }).getByRole("listitem");
  await expect(columns).toHaveCount(view.paragraphs.length);
  for (const [at, paragraph] of view.paragraphs.entries()) {
    const { kind, words } = paragraphMark(paragraph);
    await expect(columns.nth(at)).toHaveClass(kind);
    const link = columns.nth(at).getByRole("link", { name: `¶${paragraph.number}: ${words}` });
    await expect(link).toHaveAttribute("href", `${STORY}/source/s6#p${paragraph.number}`);
    await expect(page.locator(`#p${paragraph.number}`)).toHaveCount(1);
  }
  await expect(columns.first().getByRole("link")).toHaveAccessibleName("¶1: repeats ¶3");
  await expect(page.locator("#p1").getByRole("link", { name: "¶3", exact: true })).toBeVisible();
  await expect(columns.last()).toHaveClass("left-out");
  const box = (await columns.first().getByRole("link").boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
});

test("a state is not told to belong to nobody named", async ({ page }) => {
  await page.goto(`${STORY}/actor/turkey`);
  const voice = page.getByRole("complementary", { name: "About the voice" });
  await expect(voice.getByText("Counts as")).toBeVisible();
  await expect(voice.getByText("nobody named")).toHaveCount(0);
});

test("a source leads to every other one", async ({ page, request }) => {
  const { story } = await storyFrom(request);
  await page.goto(`${STORY}/source/s6`);
  const rail = page.getByRole("complementary", { name: "About the text" });
  const hrefs = await rail
    .locator(".parts a")
    .evaluateAll((all) => all.map((each) => each.getAttribute("href")));
  const others = [...story.sources.keys()].filter((id) => id !== "s6");
  expect(hrefs).toEqual(others.toSorted().map((id) => `${STORY}/source/${id}`));
});

test("a speaker's page does not name the speaker in every line", async ({ page }) => {
  await page.goto(`${STORY}/actor/recep-tayyip-erdogan`);
  await expect(page.locator(".stmt").first()).toBeVisible();
  await expect(page.locator(".stmt .m", { hasText: "Recep Tayyip Erdogan" })).toHaveCount(0);
  await page.goto(`${STORY}/actor/turkey`);
  await expect(page.locator(".stmt .m", { hasText: "Recep Tayyip Erdogan" })).not.toHaveCount(0);
});
