import { expect, test } from "@playwright/test";
import { placeEvents, placeStand } from "@claimline/core/views/place-events";
import { placeView } from "@claimline/core/views/place";
import { STORY, storyFrom } from "./story.ts";

test.use({ javaScriptEnabled: false });

for (const [id, asOf] of [
  ["terter", null],
  ["place-azerbaijan", null],
  ["place-azerbaijan", "2020-07-19"],
] as const)
  test(`what is said to have happened at ${id} stands by its time with both sides, as of ${asOf}`, async ({
    page,
    request,
  }) => {
    const now = await storyFrom(request, asOf);
    const place = placeView(now, id)!;
    await page.goto(`${STORY}/place/${id}${asOf ? `?asOf=${asOf}` : ""}`);
    await expect(page.locator(".stand")).toHaveText(placeStand(place));
    const rows = page.locator(".dl > li");
    const events = placeEvents(now, place);
    expect(events.map((event) => event.id).toSorted()).toEqual(
      place.events.map((event) => event.id).toSorted(),
    );
    await expect(rows).toHaveCount(events.length);
    for (const [at, { title, when, ledger }] of events.entries()) {
      await expect(rows.nth(at).getByRole("heading")).toHaveText(title);
      await expect(rows.nth(at).locator(".meta").last()).toContainText(when ?? "No day given");
      await expect(rows.nth(at).locator(".down > li")).toHaveCount(ledger?.down.length ?? 0);
    }
  });

test("the places around it lead on from the sketch", async ({ page }) => {
  await page.goto(`${STORY}/place/terter`);
  const rail = page.getByRole("complementary", { name: "About the place" });
  await rail.getByRole("link", { name: "Vardenis" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vardenis");
});
