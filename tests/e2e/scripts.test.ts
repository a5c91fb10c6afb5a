import { expect, test } from "@playwright/test";
import { LISTS } from "./story.ts";

// `unstable_runtimeJS` is undocumented: if an upgrade drops it, this says so.
for (const path of ["/", "/method", ...LISTS])
  test(`one script of our own is sent with ${path}, and nothing of Next's`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // Data for machines stands in a script element, and runs nothing.
    const scripts = await page
      .locator(
        'script:not([type="application/ld+json"]), link[as="script"], link[rel="modulepreload"]',
      )
      .evaluateAll((all) => all.map((one) => one.outerHTML));
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toMatch(/^<script src="\/_next\/static\/[\w-]+\/live\.js"><\/script>$/);
  });

test("the policy lets only scripts of the site's own files run", async ({ request }) => {
  const policy = (await request.get("/method")).headers()["content-security-policy"];
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self';");
});
