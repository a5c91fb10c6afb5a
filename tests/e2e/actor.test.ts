import { expect, test } from "@playwright/test";
import { actorStand } from "@claimline/core/views/actor-stand";
import { actorView } from "@claimline/core/views/actor";
import { speaksView } from "@claimline/core/views/speaks";
import { STORY, storyFrom } from "./story.ts";

for (const width of [1440, 390])
  test.describe(`at ${width}`, () => {
    test.use({ viewport: { width, height: 900 }, javaScriptEnabled: width === 1440 });

    for (const asOf of [null, "2020-09-28"])
      test(`what is said of Turkey stands apart by who denies it, as of ${asOf}`, async ({
        page,
        request,
      }) => {
        const now = await storyFrom(request, asOf);
        const view = actorView(now, "turkey")!;
        await page.goto(`${STORY}/actor/turkey${asOf ? `?asOf=${asOf}` : ""}`);
        await expect(page.locator(".stand")).toHaveText(actorStand(view));
        const undenied = view.saidOf.filter(
          ({ standing }) => !["contested", "denied"].includes(standing?.standing ?? ""),
        );
        for (const [title, of] of [
          ["Said of Turkey, and denied by Turkey", view.disputes.byItself],
          ["Said of Turkey, and denied by others", view.disputes.byOthers],
          ["Said of Turkey, and not denied", undenied],
          ["Further disputes where it takes a side", view.disputes.elsewhere],
        ] as const) {
          const section = page.locator("section", {
            has: page.getByRole("heading", { name: title, exact: true }),
          });
          await expect(section.locator(".dl > li"), title).toHaveCount(of.length);
          for (const [at, { ledger }] of of.entries()) {
            const row = section.locator(".dl > li").nth(at);
            await expect(row.locator(".down > li")).toHaveCount(ledger?.down.length ?? 0);
            await expect(row.locator(".up > li")).toHaveCount(
              (ledger?.up.length ?? 0) + (ledger?.rumours.length ?? 0),
            );
          }
        }
      });

    test("the line of when it speaks has its words beside it", async ({ page, request }) => {
      const { strip, days } = speaksView(await storyFrom(request), "turkey")!;
      await page.goto(`${STORY}/actor/turkey`);
      const section = page.locator("section", {
        has: page.getByRole("heading", { name: "Statements over time" }),
      });
      await expect(section.getByRole("img", { name: strip.sentence })).toBeVisible();
      const denials = strip.stems.filter((stem) => stem.down > 0);
      await expect(section.locator(".d rect")).toHaveCount(denials.length);
      for (const { label, text } of days)
        await expect(section.locator("dl > div", { hasText: label })).toContainText(text);
    });
  });
