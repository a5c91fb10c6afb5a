/* Makes docs/pictures/publishing.png: `claimline publish --watch` on a new story, and its page, while somebody writes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { serveLogs } from "../e2e/serve.ts";
import { bar, follow } from "../e2e/following.ts";
import config from "../playwright.config.ts";
import { claimline, open } from "../terminal/terminal.ts";
import { run } from "../terminal/run.ts";
import { screenHtml } from "./cells.ts";
import { writeSheet } from "./sheet.ts";

const target = join(import.meta.dirname, "../../docs/pictures/publishing.png");
const PAGE = { width: 1100, height: 1740 };

const home = mkdtempSync(join(tmpdir(), "claimline-publishing-"));
const folder = join(home, "harbour-bridge");
const log = join(home, "claimline.db");
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), "utf8")));

const browser = await chromium.launch({
  ...config.use?.launchOptions,
  args: ["--font-render-hinting=none"],
});
const site = await serveLogs({}, { CLAIMLINE_LOG: log });
try {
  run(["new", folder]);
  const line = `claimline publish harbour-bridge --watch`;
  const terminal = open(
    ["-c", `cd "$HOME"; echo '$ ${line}'; exec "$NODE" "$AT" publish harbour-bridge --watch`],
    {
      columns: 92,
      lines: 36,
      program: ["/bin/sh"],
      env: { HOME: home, NODE: process.execPath, AT: claimline, CLAIMLINE_LOG: "claimline.db" },
    },
  );
  await terminal.until("Published.");
  // The site has it within a moment; until then there is no page.
  while ((await fetch(`${site.url}/harbour-bridge`)).status !== 200)
    await new Promise((later) => setTimeout(later, 50));
  const page = await browser.newPage({ viewport: PAGE });
  await follow(page, `${site.url}/harbour-bridge`);

  // A headline is corrected, a count comes that waits for a post, and a post tells it.
  edit("posts/waiting.md", (text) =>
    text.replace("wait for the ferry", "are waiting for the ferry"),
  );
  // It grows by the line that says so, and all of it is in sight: it comes in when the reader wants it.
  await bar(page).getByRole("button", { name: "1 change" }).click();
  await page.getByText("Some 200 are waiting for the ferry").first().waitFor();
  edit("claims/s1.yaml", (text) =>
    text.replace(/# (- id: waiting-ferry-later[\s\S]*)$/, (_, rest: string) =>
      rest.replaceAll("\n# ", "\n"),
    ),
  );
  await terminal.until("problems.");
  edit("story.yaml", (text) => text.replace(/^.*paragraph: 5.*\n/m, ""));
  run([
    "post",
    "More than 250 wait",
    "--story",
    folder,
    "--text",
    "The ferry company now counts [more than 250](figure:waiting-ferry-later) people.",
  ]);
  await bar(page).getByText("new post").waitFor();
  await terminal.until("More than 250 wait");
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(500); // what moves has come to rest
  await writeSheet(browser, await page.screenshot(), screenHtml(terminal.term), target);
  terminal.signal("SIGTERM");
  await terminal.exited;
} finally {
  await site.stop();
  await browser.close();
  rmSync(home, { recursive: true, force: true });
}
