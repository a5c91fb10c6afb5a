/* Makes docs/pictures/page-and-terminal.png: the same post on the live page and in the terminal, both as they are. */
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { serveLogs } from "../e2e/serve.ts";
import config from "../playwright.config.ts";
import { open } from "../terminal/terminal.ts";
import { screenHtml } from "./cells.ts";

const root = join(import.meta.dirname, "../..");
const target = join(root, "docs/pictures/page-and-terminal.png");
const STORY = "karabakh-2020";
/** What both show: a post whose point is contested, and the query that leaves it alone on the page. */
const POST = "Armenia says a Turkish F-16";
const QUERY = "event:su25-loss";

const PAGE = { width: 1100, height: 1740 };
const SHEET = { width: 1560, height: 972 };

const url = (png: Buffer): string => `data:image/png;base64,${png.toString("base64")}`;

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
  const sheet = await browser.newPage({ viewport: SHEET });
  await sheet.setContent(`
    <style>
      body { margin: 0; height: 100vh; display: flex; gap: 24px; padding: 20px; align-items: center; justify-content: center;
        box-sizing: border-box; background: #dfe2da; }
      img { height: 928px; border: 1px solid #c3c7be; }
      div { background: #121618; border: 1px solid #c3c7be; padding: 14px 12px; }
      pre { font: 11.9px/1.2 "DejaVu Sans Mono", Menlo, Consolas, monospace; }
    </style>
    <img src="${url(left)}" alt=""><div>${right}</div>`);
  mkdirSync(join(root, "docs/pictures"), { recursive: true });
  await sheet.screenshot({ path: target });
} finally {
  await browser.close();
}
process.stdout.write(`${target}: ${Math.round(statSync(target).size / 1000)} kB\n`);
