import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";

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

/**
 * How to launch the browser of tests and measurements. In this order: an explicit path, the one that Playwright manages,
 * the one that npm vends (Linux x64), a download.
 */
export async function browser(): Promise<{ executablePath?: string }> {
  const path = process.env["CHROMIUM_PATH"];
  if (path) return { executablePath: path };
  if (existsSync(chromium.executablePath())) return {};
  if (process.platform === "linux" && process.arch === "x64")
    return { executablePath: await vended() };
  const shell = process.platform === "win32";
  execFileSync("playwright", ["install", "chromium"], { stdio: "inherit", shell });
  return {};
}
