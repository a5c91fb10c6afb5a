import { chromium, type Browser } from "@playwright/test";
import { browser } from "../../browser.ts";
import { countMoves, moved } from "../../moved.ts";
import { settled } from "../../wire.ts";

/** Bytes on the wire of what a page loads at first, and how far its content moves (CLS) when the fonts come late. */
export type Visit = { html: number; script: number; style: number; font: number; moved: number };

const LATE = 800;

async function visit(chrome: Browser, url: string): Promise<Visit> {
  const page = await chrome.newPage({ viewport: { width: 390, height: 844 } });
  const asked: { kind: string; url: string }[] = [];
  page.on("request", (each) => asked.push({ kind: each.resourceType(), url: each.url() }));
  await page.route("**/*.woff2", async (route) => {
    await new Promise((late) => setTimeout(late, LATE));
    await route.continue();
  });
  await countMoves(page);
  await page.goto(url, { waitUntil: "networkidle" });
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      window.scrollTo(0, y);
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 10)));
    }
  });
  const shifted = await moved(page);
  await page.close();
  const weight = async (kind: string): Promise<number> => {
    const urls = [...new Set(asked.filter((each) => each.kind === kind).map((each) => each.url))];
    const answers = await Promise.all(urls.map(settled));
    return answers.reduce((sum, { body }) => sum + body.length, 0);
  };
  return {
    html: (await settled(url)).body.length,
    script: await weight("script"),
    style: await weight("stylesheet"),
    font: await weight("font"),
    moved: shifted,
  };
}

/** Each page in turn, in a browser that has seen nothing of the site. */
export async function visits(urls: readonly string[]): Promise<Visit[]> {
  const all: Visit[] = [];
  for (const url of urls) {
    const chrome = await chromium.launch(await browser());
    all.push(await visit(chrome, url));
    await chrome.close();
  }
  return all;
}
