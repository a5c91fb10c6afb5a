import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Browser } from "@playwright/test";

const SHEET = { width: 1560, height: 972 };

/** Writes one picture of a page (a PNG) and of a terminal (HTML), side by side, and says how large it is. */
export async function writeSheet(
  browser: Browser,
  page: Buffer,
  terminal: string,
  target: string,
): Promise<void> {
  const sheet = await browser.newPage({ viewport: SHEET });
  await sheet.setContent(`
    <style>
      body { margin: 0; height: 100vh; display: flex; gap: 24px; padding: 20px; align-items: center; justify-content: center;
        box-sizing: border-box; background: #dfe2da; }
      img { height: 928px; border: 1px solid #c3c7be; }
      div { background: #121618; border: 1px solid #c3c7be; padding: 14px 12px; }
      pre { font: 11.9px/1.2 "DejaVu Sans Mono", Menlo, Consolas, monospace; }
    </style>
    <img src="data:image/png;base64,${page.toString("base64")}" alt=""><div>${terminal}</div>`);
  mkdirSync(dirname(target), { recursive: true });
  await sheet.screenshot({ path: target });
  process.stdout.write(`${target}: ${Math.round(statSync(target).size / 1000)} kB\n`);
}
