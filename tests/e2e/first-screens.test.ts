import { expect, test, type Locator } from "@playwright/test";
import { STORY } from "./story.ts";

/* What a stranger asks first is answered before the second screen ends. */

const foot = async (of: Locator): Promise<number> => {
  const box = await of.first().boundingBox();
  return box ? box.y + box.height : Infinity;
};

for (const { name, width, height } of [
  { name: "a wide screen", width: 1440, height: 900 },
  { name: "a telephone", width: 390, height: 844 },
])
  test(`who says, who denies, whose count, what is missing: within two screens of ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(STORY);
    const dispute = page.locator(".dis", { hasText: "SU-25" });
    await expect(dispute.getByRole("list", { name: "Says so" })).toContainText("Stepanyan");
    await expect(dispute.getByRole("list", { name: "Denies" })).toContainText("Turkish officials");
    const civilians = page.locator(".minifig li", { hasText: "Civilians killed, Azerbaijan" });
    await expect(civilians).toContainText("12");
    await expect(civilians).toContainText("prosecutor");
    expect(await foot(page.getByRole("link", { name: /since Monday evening/ }))).toBeLessThan(
      height,
    );
    for (const answer of [dispute, civilians, page.getByText("Nobody has given")])
      expect(await foot(answer)).toBeLessThan(2 * height);

    // What changed is one click away, and answered before its second screen ends.
    await page.getByRole("link", { name: /since Monday evening/ }).click();
    const moved = page.locator("main li, main tr", { hasText: "SU-25" });
    await expect(moved.first()).toContainText("Contested");
    expect(await foot(moved)).toBeLessThan(2 * height);
  });
