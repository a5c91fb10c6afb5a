import { expect, test, type Page } from "@playwright/test";
import { STORY } from "./story.ts";

const PAPER = { light: "rgb(251, 251, 248)", dark: "rgb(18, 22, 24)" };

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** The colours that the body has had in the frames of a page, from the first one on. */
const keepFrames = (page: Page) =>
  page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { papers: seen });
    const look = (): void => {
      if (document.body) seen.add(getComputedStyle(document.body).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

const frames = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { papers: Set<string> }).papers]);

for (const [system, other] of [
  ["light", "dark"],
  ["dark", "light"],
] as const)
  for (const width of [390, 1440])
    test(`in a ${system} system at ${width}, ${other} can be chosen, stays, and is there in the first frame`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme: system });
      await page.goto(STORY);
      expect(await paper(page)).toBe(PAPER[system]);
      const name = { light: "Light", dark: "Dark" };
      await page.getByRole("button", { name: name[other] }).click();
      expect(await paper(page)).toBe(PAPER[other]);
      await expect(page.getByRole("button", { name: name[system] })).toBeVisible();
      await expect(page.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute(
        "data-of",
        other,
      );

      await keepFrames(page);
      await page.goto(`${STORY}/figures`);
      await page.waitForFunction(() => (window as unknown as { papers: Set<string> }).papers.size);
      expect(await frames(page)).toEqual([PAPER[other]]);
      expect(await context.cookies()).toEqual([]);

      // Back to what the system has is back to following it.
      await page.getByRole("button", { name: name[system] }).click();
      expect(await page.evaluate(() => localStorage.getItem("claimline:theme"))).toBeNull();
      await page.emulateMedia({ colorScheme: other });
      await expect.poll(() => paper(page)).toBe(PAPER[other]);
    });

test("paper is light, whatever was chosen", async ({ page }) => {
  await page.goto(STORY);
  await page.getByRole("button", { name: "Dark" }).click();
  await page.emulateMedia({ media: "print" });
  expect(await paper(page)).toBe("rgb(255, 255, 255)");
});

test("where storage is refused the switch works for as long as the page is open", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(STORY);
  await page.getByRole("button", { name: "Dark" }).click();
  expect(await paper(page)).toBe(PAPER.dark);
  expect(errors).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("there is no switch, and the page follows the system", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(STORY);
    await expect(page.getByRole("button", { name: /Dark|Light/ })).toHaveCount(0);
    // A script cannot be asked here: what is painted tells.
    const shot = await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
    await page.emulateMedia({ colorScheme: "light" });
    expect(shot.equals(await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } }))).toBe(
      false,
    );
  });
});
