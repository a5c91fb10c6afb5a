import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { moved } from "../moved.ts";
import { claimline, environment } from "../terminal/terminal.ts";
import { bar, follow, showNew } from "./following.ts";
import { serveLogs, type Site } from "./serve.ts";

/* What a new editor does first: a new story, published at every save, with its page open beside the editor. */

let home: string;
let folder: string;
let site: Site;
let watching: ChildProcess;

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [claimline, ...args], { env: environment() });

test.beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "claimline-new-story-"));
  folder = join(home, "harbour-bridge");
  const log = join(home, "log.db");
  await run("new", folder);
  site = await serveLogs({}, { CLAIMLINE_LOG: log });
  watching = spawn(process.execPath, [claimline, "publish", folder, "--watch", "--to", log], {
    env: environment(),
    stdio: "ignore",
  });
  await expect
    .poll(async () => (await fetch(`${site.url}/harbour-bridge`)).status, { timeout: 15_000 })
    .toBe(200);
});
test.afterEach(async () => {
  watching.kill();
  await site.stop();
  rmSync(home, { recursive: true, force: true });
});

test("the page changes as the editor types, and nothing on it moves", async ({ page }) => {
  await follow(page, `${site.url}/harbour-bridge`);
  const file = join(folder, "posts/waiting.md");
  const text = readFileSync(file, "utf8");
  const words = "Some 200 wait for the ferry and the queue grows".split(" ");
  // In bursts: a few saves right after each other, of which the last counts, then a while of thought.
  for (const some of [7, 8, 9, 10]) {
    for (const count of [some - 1, some])
      writeFileSync(
        file,
        text.replace(/headline: .*/, `headline: ${words.slice(0, count).join(" ")}`),
      );
    const headline = words.slice(0, some).join(" ");
    await expect(page.getByRole("heading", { name: headline, exact: true })).toBeAttached();
  }
  expect(await moved(page)).toBe(0);
});

test("a post that is written in the editor is announced, and comes in when it is wanted", async ({
  page,
}) => {
  await follow(page, `${site.url}/harbour-bridge`);
  const text = "It counts [some 200](figure:waiting-ferry) still.";
  await run("post", "Nothing has changed at the quay", "--story", folder, "--text", text);
  await expect(bar(page)).toContainText("1 new post");
  await showNew(page);
  await expect(
    page.getByRole("heading", { name: "Nothing has changed at the quay" }),
  ).toBeVisible();
});
