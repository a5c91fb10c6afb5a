import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, defineConfig } from "@playwright/test";

const root = join(import.meta.dirname, "..");

// The vended package unpacks to the temporary folder and trusts whatever already lies there, so it
// gets a folder that belongs to this checkout alone.
async function vended(): Promise<string> {
  const shared = process.env["TMPDIR"];
  process.env["TMPDIR"] = join(root, "node_modules/.cache/claimline-chromium-153.0.0");
  mkdirSync(process.env["TMPDIR"], { recursive: true, mode: 0o700 });
  const { default: pack } = await import("@sparticuz/chromium");
  const path = await pack.executablePath(); // never pack.args: --single-process, --disable-web-security
  if (shared === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = shared;
  return path;
}

// Order: an explicit path, the browser Playwright manages, the one npm vends (Linux x64), a download.
async function browser(): Promise<{ executablePath?: string }> {
  const path = process.env["CHROMIUM_PATH"];
  if (path) return { executablePath: path };
  if (existsSync(chromium.executablePath())) return {};
  if (process.platform === "linux" && process.arch === "x64")
    return { executablePath: await vended() };
  const shell = process.platform === "win32";
  execFileSync("playwright", ["install", "chromium"], { stdio: "inherit", shell });
  return {};
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

// Workers load this file again and inherit the environment: the port is chosen once.
const port = (process.env["E2E_PORT"] ??= String(await freePort()));
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: ".reports/playwright",
  snapshotPathTemplate: "{testDir}/screens/{arg}{ext}",
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["line"], ["json", { outputFile: ".reports/playwright.json" }]],
  use: { baseURL, launchOptions: await browser() },
  webServer: {
    command: "node ../apps/web/server.ts",
    env: { PORT: port },
    url: baseURL,
    reuseExistingServer: false,
  },
});
