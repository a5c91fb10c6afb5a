import { expect, test } from "@playwright/test";
import { STORY } from "./story.ts";

const WIDTHS = [1440, 390];

for (const width of WIDTHS)
  test.describe(`at ${width}`, () => {
    test.use({ viewport: { width, height: 900 }, javaScriptEnabled: width === 1440 });

    test("kinds take each other's place, and every count is what its link finds", async ({
      page,
    }) => {
      await page.goto(`${STORY}/search?q=drone`);
      const facets = page.getByRole("complementary", { name: "Narrow the list" });
      const kinds = facets.locator("section", { has: page.getByRole("heading", { name: "What" }) });
      const counts = new Map<string, number>();
      for (const row of await kinds.getByRole("listitem").all())
        counts.set(
          await row.getByRole("link").innerText(),
          Number(await row.locator(".n").innerText()),
        );
      expect(counts.get("Everything")).toBe(
        [...counts].reduce((sum, [name, n]) => (name === "Everything" ? sum : sum + n), 0),
      );
      for (const name of ["Posts", "Statements", "Events"]) {
        await kinds.getByRole("link", { name, exact: true }).click();
        await expect(page.getByRole("heading", { level: 1 })).toContainText(
          new RegExp(`^${counts.get(name)} results?`),
        );
        await expect(kinds.locator("[aria-current=true]")).toHaveText(name);
      }
      await page.getByRole("link", { name: "Take off Events" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(
        `${counts.get("Everything")} results`,
      );
      expect(new URL(page.url()).searchParams.get("q")).toBe("drone");
    });

    test("a choice stays on the next page", async ({ page }) => {
      await page.goto(`${STORY}/search?q=stance:denies`);
      const before = await page.locator("ol.res li").first().innerText();
      await page.getByRole("link", { name: "More results" }).click();
      expect(new URL(page.url()).searchParams.get("q")).toBe("stance:denies");
      expect(await page.locator("ol.res li").first().innerText()).not.toBe(before);
    });

    test("each way to narrow that the field names finds something in this story", async ({
      page,
    }) => {
      await page.goto(`${STORY}/search`);
      const ways = await page
        .locator(".qhelp a")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href")!));
      expect(ways.length).toBeGreaterThan(3);
      for (const way of ways) {
        await page.goto(way);
        await expect(page.locator("ol.res > li").first(), way).toBeVisible();
      }
    });

    test("where nothing is found there is nothing to narrow, and a way on", async ({ page }) => {
      await page.goto(`${STORY}/search?q=submarine`);
      await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
      await expect(page.getByRole("link", { name: "Narrow the list" })).toHaveCount(0);
      await expect(page.getByRole("complementary", { name: "Narrow the list" })).toHaveCount(0);
      await page.getByRole("link", { name: "Everything the story holds" }).click();
      await expect(page.locator("ol.res > li")).toHaveCount(25);
    });

    test("what finds nothing says what would, and that finds as many", async ({ page }) => {
      await page.goto(`${STORY}/search?q=drone+standing:retracted`);
      const way = page.locator(".empty p", { hasText: "Without standing:retracted" });
      const count = /finds (\d+)/.exec(await way.innerText())![1]!;
      await way.getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(`${count} results`);
      await page.goto(`${STORY}/search?q=vardenes`);
      await expect(page.locator(".empty")).toContainText("vardenes written vardenis");
    });
  });
