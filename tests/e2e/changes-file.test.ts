import { expect, test } from "@playwright/test";
import type { ChangesExport } from "@claimline/core/export/changes";
import { STORY, storyFrom } from "./story.ts";

/* What changed, as JSON. */

test.use({ javaScriptEnabled: false });

test("the list is to be had as JSON: the same counts, the same moments, read in the past too", async ({
  page,
}) => {
  for (const query of ["?from=2020-09-28", "?from=2020-07-19&to=2020-09-28", "?asOf=2020-09-28"]) {
    await page.goto(`${STORY}/changes${query}`);
    const address = await page
      .getByRole("link", { name: "This list as JSON" })
      .getAttribute("href");
    const response = await page.request.get(address!);
    expect(response.headers()["content-type"]).toBe("application/json; charset=utf-8");
    const made = (await response.json()) as ChangesExport;
    const { newly, shifted, same } = made.disputes;
    await expect(page.locator(".tally dd")).toHaveText(
      [newly.length, shifted.length + same.length, made.posts.length, made.sources.length].map(
        String,
      ),
    );
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      `From ${made.from.label} to ${made.to.label}`.replaceAll(", end of day", ""),
    );
  }
});

test("as JSON it knows nothing of what came after either (T4), and is named by its moments", async ({
  request,
}) => {
  const then = await storyFrom(request, "2020-09-28");
  const response = await request.get(
    `${STORY}/changes.json?asOf=2020-09-28&from=2020-07-19&to=2020-09-29`,
  );
  const made = (await response.json()) as ChangesExport;
  expect(made.to.asOf).toBe("2020-09-28");
  expect(made.posts.length).toBeGreaterThan(0);
  for (const { id } of made.posts) expect([...then.story.posts.keys()]).toContain(id);
  expect(response.headers()["content-disposition"]).toBe(
    'inline; filename="changes-2020-07-19-2020-09-28.json"',
  );
});
