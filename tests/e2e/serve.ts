import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export type Site = { url: string; process: ChildProcess; stop: () => Promise<void> };

/**
 * Serves logs of a test's own (name → text) from the built site, on a free port, with settings of its own perhaps.
 * Rejects with what it printed if it will not start.
 */
export async function serveLogs(
  logs: Record<string, string>,
  settings: Record<string, string> = {},
): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "claimline-logs-"));
  for (const [name, text] of Object.entries(logs))
    writeFileSync(join(folder, `${name}.ndjson`), text);
  const server = join(import.meta.dirname, "../../apps/web/server.ts");
  const child = spawn(process.execPath, [server], {
    env: {
      ...process.env,
      PORT: "0",
      CLAIMLINE_LOGS: folder,
      CLAIMLINE_LOG: "memory:",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const exited = new Promise<void>((done) => child.once("exit", () => done()));
  let said = "";
  child.stderr!.on("data", (data: Buffer) => (said += data.toString()));
  const url = await new Promise<string>((found, failed) => {
    createInterface(child.stdout!).on("line", (line) => {
      const at = /http:\/\/localhost:\d+/.exec(line);
      if (at) found(at[0]);
    });
    void exited.then(() => failed(new Error(said)));
  });
  return {
    url,
    process: child,
    async stop() {
      child.kill("SIGTERM");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
