import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { readYaml } from "@claimline/core/folder/yaml";
import { freePort } from "../free-port.ts";
import { moved } from "../moved.ts";
import { startPostgres, type Server } from "../stores/server.ts";
import { storyFolder } from "../stories/play.ts";
import { claimline, environment, open as openTerminal } from "../terminal/terminal.ts";
import { bar, follow, showNew } from "./following.ts";
import { serveLogs, type Site } from "./serve.ts";

/*
 * A folder is published, edited and published again; two sites, a browser on each, and a terminal show every step of it
 * as it comes, whatever the store, and after the line was cut or a site was down.
 */

const STORES = ["SQLite", "PostgreSQL"] as const;

let home: string;
let folder: string;
let server: Server | null = null;

test.beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "claimline-everywhere-"));
  folder = join(home, "story");
  cpSync(join(storyFolder("water-main"), "base"), folder, { recursive: true });
});
test.afterEach(() => rmSync(home, { recursive: true, force: true }));
test.afterAll(() => server?.stop());

async function addressOf(store: (typeof STORES)[number]): Promise<string> {
  if (store === "SQLite") return join(home, "log.db");
  server ??= await startPostgres();
  return server.fresh();
}

/** Brings the folder to the next edit of the story, as an editor would, and publishes it. */
async function publish(to: string, edit: number): Promise<void> {
  const note: string[] = [];
  if (edit > 0) {
    const from = join(storyFolder("water-main"), "edits", String(edit));
    cpSync(from, folder, { recursive: true });
    const path = join(folder, "edit.yaml");
    const [read] = readYaml("edit.yaml", readFileSync(path, "utf8")).items;
    const { removed, notes } = read!.data as { removed: string[]; notes: Record<string, string> };
    for (const each of [...removed, "edit.yaml"]) rmSync(join(folder, each));
    note.push(
      ...Object.values(notes)
        .slice(0, 1)
        .flatMap((text) => ["--note", text]),
    );
  }
  await promisify(execFile)(
    process.execPath,
    [claimline, "publish", folder, "--to", to, "--yes", ...note],
    { env: environment() },
  );
}

/** Puts on record how long a step took to arrive everywhere, its publisher being done; a busy machine is no failure. */
function arrived(what: string, since: number): void {
  const description = `${Math.round(performance.now() - since)} ms`;
  test.info().annotations.push({ type: `${what} everywhere after`, description });
}

async function read(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await follow(page, `${url}/water-main`);
  return page;
}

const serve = (to: string, port: number): Promise<Site> =>
  serveLogs({}, { CLAIMLINE_LOG: to, PORT: String(port) });

for (const store of STORES) {
  test(`on ${store}, each step reaches two sites and a terminal, in its place`, async ({
    browser,
  }) => {
    test.slow();
    const to = await addressOf(store);
    await publish(to, 0);
    const sites = await Promise.all(
      [await freePort(), await freePort()].map((at) => serve(to, at)),
    );
    const pages = await Promise.all(sites.map(({ url }) => read(browser, url)));
    const terminal = openTerminal([to], { columns: 120, lines: 36 });
    try {
      await terminal.until("The builders deny it");
      await publish(to, 1);
      let since = performance.now();
      for (const page of pages) await expect(bar(page)).toContainText("2 new posts");
      await terminal.until("The school stays closed");
      arrived("new posts", since);
      for (const page of pages) expect(await moved(page)).toBe(0);

      for (const page of pages) {
        await showNew(page);
        await expect(page.locator("#households")).toContainText("lower town");
      }
      await publish(to, 2);
      await publish(to, 3);
      since = performance.now();
      await terminal.until("Thirty-one cellars");
      for (const page of pages) await expect(bar(page)).toContainText("4 new posts");
      for (const page of pages) {
        await showNew(page);
        await expect(page.locator("#school")).toContainText("Withdrawn by the editor");
        await expect(page.locator("#school")).toContainText("The school is open.");
        await expect(page.locator("#households")).toContainText("2,100");
      }
      arrived("a correction and a retraction, the reader having asked for the new posts,", since);
      for (const page of pages) expect(await moved(page)).toBe(0);
    } finally {
      terminal.send("Q");
      await Promise.all([terminal.exited, ...sites.map((site) => site.stop())]);
    }
  });

  test(`on ${store}, a page catches up after the line was cut and the site was down`, async ({
    browser,
  }) => {
    test.slow();
    const to = await addressOf(store);
    await publish(to, 0);
    const port = await freePort();
    let site = await serve(to, port);
    const page = await read(browser, site.url);
    try {
      await page.context().setOffline(true);
      await publish(to, 1);
      await page.context().setOffline(false);
      await expect(bar(page)).toContainText("2 new posts", { timeout: 15_000 });

      await site.stop();
      await publish(to, 2);
      site = await serve(to, port);
      await expect(bar(page)).toContainText("4 new posts", { timeout: 15_000 });
      await publish(to, 3);
      await expect(bar(page)).toContainText("6 new posts");
      await showNew(page);
      await expect(page.locator("#school")).toContainText("Withdrawn by the editor");
      expect(await moved(page)).toBe(0);
    } finally {
      await site.stop();
    }
  });
}
