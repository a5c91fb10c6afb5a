import { expect, test } from "@playwright/test";
import { STORY } from "./story.ts";

const BAD: { path: string; status: number; says: RegExp }[] = [
  { path: "/no-such-story", status: 404, says: /No such story/ },
  { path: `${STORY}/claim/su25-f15-stepanyan`, status: 404, says: /su25-f16-stepanyan/ },
  { path: `${STORY}/dispute/su25-loss.f15`, status: 404, says: /su25-loss\.f16/ },
  { path: `${STORY}/actor/turkei`, status: 404, says: /\/actor\/turkey/ },
  { path: `${STORY}/disputs`, status: 404, says: /\/disputes/ },
  { path: `${STORY}/chnages`, status: 404, says: /\/changes"/ },
  { path: `${STORY}/a/b/c`, status: 404, says: /Nothing stands here/ },
  { path: `${STORY}/post/<script>alert(1)</script>`, status: 404, says: /Nothing stands here/ },
  { path: "/%E0%A4%A", status: 400, says: /This is no address/ },
  { path: `/${"a".repeat(5000)}`, status: 400, says: /This is no address/ },
  { path: `${STORY}?asOf=banana`, status: 400, says: /banana is no moment of this story/ },
  { path: `${STORY}?asOf=post:turkey-denis-sending-fighters`, status: 400, says: /No such moment/ },
  { path: `${STORY}?asOf=2020-09-28T18:00`, status: 400, says: /an instant needs its offset/ },
  { path: `${STORY}?asOf=1900-01-01`, status: 404, says: /nothing of this story was known yet/ },
  { path: `${STORY}/claim/nope?asOf=1`, status: 404, says: /Before the first post|At this moment/ },
  { path: `${STORY}?q=standing:contestd`, status: 400, says: /did you mean contested\?/ },
  { path: `${STORY}/search?q=(drone`, status: 400, says: /add \) at the end/ },
  { path: "/_next/data/x/index.json", status: 404, says: /Nothing stands here|No such story/ },
  {
    path: "/_next/image?url=/icon.svg&w=16&q=1",
    status: 404,
    says: /Nothing stands here|No such story/,
  },
];

for (const { path, status, says } of BAD)
  test(`${path.slice(0, 60)} answers ${status} and helps`, async ({ request }) => {
    const response = await request.get(path);
    const html = await response.text();
    expect(response.status()).toBe(status);
    expect(html).toMatch(says);
    expect(html).not.toMatch(/node_modules|\bat [\w.]+ \(|Error:/); // never a stack trace
    expect(html).not.toContain("<script>");
  });

test("a page that is not there still has the way back and a search", async ({ page }) => {
  await page.goto(`${STORY}/claim/su25-f15-stepanyan`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing stands here");
  await page.getByRole("link", { name: "su25-f16-stepanyan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/su25-f16-stepanyan$/);
});

test("a page that is not there names the id, and leads to the disputes and the sources", async ({
  page,
}) => {
  await page.goto(`${STORY}/claim/su25-f15-stepanyan`);
  await expect(page.locator(".stand b")).toHaveText("su25-f15-stepanyan");
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "Ten points in dispute" })).toHaveAttribute(
    "href",
    `${STORY}/disputes`,
  );
  await main.getByRole("link", { name: "Six sources" }).click();
  await expect(page).toHaveURL(/\/sources$/);
});

for (const [path, name] of [
  ["?q=drone+standing:contestd", "Narrow the posts"],
  ["/search?q=drone+standing:contestd", "Search this story"],
] as const)
  test(`what is wrong with a query stands right below its field on ${path}, the place marked`, async ({
    page,
  }) => {
    await page.goto(STORY + path);
    const field = page.getByRole("main").getByRole("searchbox", { name });
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(/At character 16.*did you mean contested\?/);
    await expect(page.locator(".trouble mark")).toHaveText("contestd");
    const [above, below] = [
      (await field.boundingBox())!,
      (await page.locator(".trouble").boundingBox())!,
    ];
    const gap = below.y - above.y - above.height;
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(40);
  });

test("a point that nobody had denied yet is missing at that moment, not altogether", async ({
  page,
}) => {
  await page.goto(`${STORY}/dispute/su25-loss.f16?asOf=2020-09-28`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such dispute");
  await expect(page.locator("main")).toContainText("At this moment the story holds no point");
});
