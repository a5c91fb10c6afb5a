/* Makes docs/pictures/page-and-terminal.png: the same post on the live page and in the terminal, both as they are. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { serveLogs } from "../e2e/serve.ts";
import config from "../playwright.config.ts";
import { open } from "../terminal/terminal.ts";
import { screenHtml } from "./cells.ts";
import { writeSheet } from "./sheet.ts";

const root = join(import.meta.dirname, "../..");
const target = join(root, "docs/pictures/page-and-terminal.png");
const STORY = "karabakh-2020";
/** What both show: a post whose point is contested, and the query that leaves it alone on the page. */
const POST = "Armenia says a Turkish F-16";
const QUERY = "event:su25-loss";

const PAGE = { width: 1100, height: 1740 };

async function livePage(browser: Browser): Promise<Buffer> {
  const log = readFileSync(join(root, `apps/web/.next/stories/${STORY}.ndjson`), "utf8");
  const site = await serveLogs({ [STORY]: log });
  try {
    const page = await browser.newPage({ viewport: PAGE });
    await page.goto(`${site.url}/${STORY}?q=${QUERY}`);
    return await page.screenshot();
  } finally {
    await site.stop();
  }
}

async function terminal(): Promise<string> {
  const ui = open([], { columns: 120, lines: 36 });
  await ui.until("? help");
  // Down the list, until the reading pane shows the post.
  const shown = (rows: string[]): boolean => rows.some((row) => row.includes(`│   ${POST}`));
  for (let step = 0; step < 60 && !shown(ui.rows()); step++) {
    ui.send("j");
    await new Promise((next) => setTimeout(next, 120));
  }
  await ui.until(shown);
  const html = screenHtml(ui.term);
  ui.send("Q");
  await ui.exited;
  return html;
}

const browser = await chromium.launch({
  ...config.use?.launchOptions,
  args: ["--font-render-hinting=none"],
});
try {
  const [left, right] = [await livePage(browser), await terminal()];
  await writeSheet(browser, left, right, target);
} finally {
  await browser.close();
}
