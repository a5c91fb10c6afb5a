import { defineConfig } from "@playwright/test";
import { browser } from "./browser.ts";
import { freePort } from "./free-port.ts";

// Workers load this file again and inherit the environment: the port is chosen once.
const port = (process.env["E2E_PORT"] ??= String(await freePort()));
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: "e2e",
  globalSetup: ["./temporary.ts", "./e2e/made-up.ts"],
  outputDir: ".reports/playwright",
  snapshotPathTemplate: "{testDir}/screens/{arg}{ext}",
  forbidOnly: Boolean(process.env["CI"]),
  // While one test waits for a site to start or a page to answer, another one has the core.
  workers: "150%",
  // A busy machine is no failure.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["line"], ["json", { outputFile: ".reports/playwright.json" }]],
  use: {
    baseURL,
    launchOptions: {
      ...(await browser()),
      // What draws has no device of its own here: a process of its own only costs, and so does one that is kept ready
      // for a page that may be opened.
      args: ["--in-process-gpu", "--renderer-process-limit=1"],
    },
  },
  webServer: {
    command: "node ../apps/web/server.ts",
    env: { PORT: port, CLAIMLINE_LOG: "memory:" },
    url: baseURL,
    reuseExistingServer: false,
  },
});
