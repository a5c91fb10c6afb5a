import { expect, test, type Page } from "@playwright/test";
import { wrongOn } from "./axe.ts";
import { STORY } from "./story.ts";

const headline = (page: Page, at: number) => page.locator("article.post h3 a").nth(at);

test("go from post to post, to the next unread, to the dossier", async ({ page }) => {
  await page.goto(STORY);
  await page.keyboard.press("j");
  await expect(headline(page, 0)).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(headline(page, 2)).toBeFocused();
  await page.keyboard.press("k");
  await expect(headline(page, 1)).toBeFocused();

  const ids = await page.locator("article.post").evaluateAll((all) => all.map((one) => one.id));
  await page.evaluate(
    (seen) => {
      const name = "claimline:read:karabakh-2020";
      const known = JSON.parse(localStorage.getItem(name)!);
      localStorage.setItem(name, JSON.stringify({ ...known, seen }));
    },
    ids.slice(0, 4),
  );
  await page.goto(STORY);
  await page.keyboard.press("n");
  await expect(headline(page, 4)).toBeFocused();

  const disputed = page.locator("article.post", { hasText: "Full dossier" }).first();
  const dossier = await disputed.getByRole("link", { name: "Full dossier" }).getAttribute("href");
  await disputed.locator("h3 a").focus();
  await page.keyboard.press("d");
  await expect(page).toHaveURL(new RegExp(`${dossier}$`));
});

test("go to the fields, and in a field they are letters", async ({ page }) => {
  await page.goto(STORY);
  await page.keyboard.press(".");
  await expect(page.getByLabel(/it stood at/)).toBeFocused();
  await page.keyboard.press("j");
  await expect(page.getByLabel(/it stood at/)).toBeFocused();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox", { name: "Search this story" });
  await expect(field).toBeFocused();
  await page.keyboard.type("jk?");
  await expect(field).toHaveValue("jk?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

for (const scheme of ["light", "dark"] as const)
  test(`are told in a dialog, where they can be turned off for good (${scheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(STORY);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await expect(dialog.getByRole("row")).toHaveCount(7);
    expect(await wrongOn(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Turn the keys off" }).click();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);

    await page.goto(`${STORY}/figures`);
    await page.keyboard.press("?");
    await expect(dialog).toHaveCount(0);
    await page.getByRole("button", { name: "Keys" }).click();
    await dialog.getByRole("button", { name: "Turn the keys on" }).click();
    await dialog.getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("?");
    await expect(dialog).toBeVisible();
  });
