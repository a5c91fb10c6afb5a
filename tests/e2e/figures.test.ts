import { csvParse } from "d3-dsv";
import { expect, test, type Page } from "@playwright/test";
import { wrongInBoth } from "./axe.ts";
import type { FiguresExport } from "@claimline/core/export/figures";
import { STORY } from "./story.ts";

const WIDTHS = [390, 1440];

/** What one measure's section shows: the rows of its table, and what is drawn above it. */
const shownIn = (page: Page, measure: string) =>
  page.locator(`[id="${measure}"]`).evaluate((section) => {
    const claimOf = (link: Element): string =>
      link.getAttribute("href")!.split("?")[0]!.split("/").at(-1)!;
    const links = (where: string): string[] =>
      [...section.querySelectorAll(`${where} a[href*="/claim/"]:not(.st)`)].map(claimOf);
    return {
      drawing: section.querySelector(".fig-card, .fig-others") !== null,
      rows: [...section.querySelectorAll("tbody tr")].map((row) => ({
        claim: [...row.querySelectorAll('td.n a[href*="/claim/"]')].map(claimOf)[0] ?? null,
        words: row.querySelector("td.n")!.textContent,
      })),
      marks: [...section.querySelectorAll("[data-claim]")].map((mark) =>
        mark.getAttribute("data-claim"),
      ),
      told: [...links(".note"), ...links(".fig-others")],
      holes: section.querySelectorAll(".hole").length,
    };
  });

for (const asOf of ["", "asOf=2020-09-28"])
  test(`what is downloaded is what is drawn and what the tables say ${asOf}`, async ({ page }) => {
    await page.goto(`${STORY}/figures?${asOf}`);
    const all = (await (
      await page.request.get(`${STORY}/figures.json?${asOf}`)
    ).json()) as FiguresExport;
    const measures = [...new Set(all.rows.map((row) => row.measure))];
    expect(measures.length).toBeGreaterThan(3);
    const table = [];
    for (const measure of measures) {
      const ask = `measure=${measure}&${asOf}`;
      const json = (await (
        await page.request.get(`${STORY}/figures.json?${ask}`)
      ).json()) as FiguresExport;
      const csv = csvParse(await (await page.request.get(`${STORY}/figures.csv?${ask}`)).text());
      const shown = await shownIn(page, measure);
      const rows = json.rows.map(({ claim, words }) => ({ claim, words }));
      expect(rows).toEqual(
        all.rows
          .filter((row) => row.measure === measure)
          .map(({ claim, words }) => ({ claim, words })),
      );
      expect(csv.map(({ claim, words }) => ({ claim: claim || null, words }))).toEqual(rows);
      expect(shown.rows, measure).toEqual(rows);
      table.push(...rows);
      if (!shown.drawing) continue;
      const points = json.rows.filter((row) => row.drawn !== "hole").map((row) => row.claim);
      expect([...shown.marks, ...shown.told].toSorted(), measure).toEqual(points.toSorted());
      expect(shown.holes, measure).toBe(json.rows.filter((row) => row.drawn === "hole").length);
    }
    expect(table).toHaveLength(all.rows.length);
  });

test("a file says what it is, is confirmed by its ETag, and is not made up where there is none", async ({
  request,
}) => {
  for (const [format, type] of [
    ["csv", "text/csv; charset=utf-8; header=present"],
    ["json", "application/json; charset=utf-8"],
  ] as const) {
    const path = `${STORY}/figures.${format}`;
    const got = await request.get(path);
    expect(got.status()).toBe(200);
    expect(got.headers()["content-type"]).toBe(type);
    const again = await request.get(path, { headers: { "if-none-match": got.headers()["etag"]! } });
    expect(again.status()).toBe(304);
    expect((await request.get(`${path}?measure=nothing`)).status()).toBe(404);
    expect((await request.get(`${path}?asOf=nonsense`)).status()).toBe(400);
    expect((await request.get(`/nowhere/figures.${format}`)).status()).toBe(404);
  }
});

for (const javaScriptEnabled of [true, false])
  for (const width of WIDTHS)
    test.describe(`at ${width} px, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height: 900 } });

      test("each measure links its files at the moment that is read", async ({ page }) => {
        await page.goto(`${STORY}/figures?asOf=2020-09-28`);
        const links = page.getByRole("link", { name: /: (CSV|JSON)$/ });
        const hrefs = await links.evaluateAll((all) =>
          all.map((each) => each.getAttribute("href")!),
        );
        expect(hrefs.length).toBeGreaterThan(6);
        for (const href of hrefs) expect(href).toContain("asOf=2020-09-28");
        for (const href of hrefs.slice(0, 4))
          expect((await page.request.get(href)).status()).toBe(200);
      });

      test("every chart says its counts, and a hole is as large as a chart", async ({ page }) => {
        await page.goto(`${STORY}/figures`);
        const charts = page.getByRole("main").locator("svg[role=img]");
        for (const chart of await charts.all())
          expect(await chart.getAttribute("aria-label")).toMatch(/: .+\d{1,2} (Sept|July)/);
        const [chart, hole] = [
          (await charts.first().boundingBox())!,
          (await page.locator(".hole").first().boundingBox())!,
        ];
        expect(Math.abs(chart.width - hole.width)).toBeLessThan(2);
        expect(Math.abs(chart.height - hole.height)).toBeLessThan(2);
      });
    });

test("another voice's count of the same is shown in grey, in words too", async ({ page }) => {
  await page.goto(`${STORY}/figures`);
  const chart = page.locator("svg", { has: page.locator(".ghost") });
  await expect(chart.first()).toHaveAttribute("aria-label", /In grey, by others: 9, Source S4/);
  await page.goto(`${STORY}/figures?asOf=2020-07-19`);
  await expect(page.locator(".ghost")).toHaveCount(0);
});

test("axe finds nothing on the figures, large and small, in light and in dark", async ({
  page,
}) => {
  await page.goto(`${STORY}/figures`);
  // What is folded is looked at too.
  await page.locator("details").evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await wrongInBoth(page), `${width}`).toEqual([]);
  }
});
