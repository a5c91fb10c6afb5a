import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres, type Server } from "../stores/server.ts";
import { startNginx } from "./nginx.ts";

export type Cluster = {
  /** Where readers are. */
  url: string;
  /** The two processes; one that ended is replaced in its place. */
  sites: ChildProcess[];
  /** Whether the process in a place takes readers. */
  isReady: (at: number) => Promise<boolean>;
  stop: () => Promise<void>;
};

export type Plan = {
  port: number;
  sites: readonly [number, number];
  /** The address of the database; null for one that begins and ends with the cluster. */
  log: string | null;
  /** Further settings of the sites. */
  settings?: Record<string, string>;
  /** Told of what happens. */
  say: (what: string) => void;
};

/** Milliseconds after which a site that ended is started again, and for which an answer is waited for. */
const PAUSE = 500;
const PATIENCE = 30_000;

const SERVER = join(import.meta.dirname, "../../apps/web/server.ts");

async function until(url: string, isThere: (response: Response) => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const response = await fetch(url).catch(() => null);
    await response?.body?.cancel();
    if (response && isThere(response)) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`${url} does not answer`);
}

/** Ends a child; resolves once it is gone. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}

/** Starts two site processes on one PostgreSQL behind nginx. Rejects with what is missing, and leaves nothing running. */
export async function startCluster({
  port,
  sites: ports,
  log,
  settings,
  say,
}: Plan): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "claimline-cluster-"));
  const url = `http://localhost:${port}`;
  const sites: ChildProcess[] = [];
  let database: Server | null = null;
  let nginx: ChildProcess | null = null;
  let isEnding = false;

  async function stop(): Promise<void> {
    isEnding = true;
    if (nginx) await end(nginx, "SIGQUIT");
    await Promise.all(sites.map((site) => end(site, "SIGTERM")));
    await database?.stop();
    rmSync(folder, { recursive: true, force: true });
  }

  try {
    // First what may be missing.
    nginx = startNginx(join(folder, "nginx"), port, ports, say);
    process.once("exit", () => nginx?.kill("SIGTERM"));
    if (log === null) database = await startPostgres();
    const store = log ?? (await database!.fresh());

    const start = (at: number): void => {
      const child = spawn(process.execPath, [SERVER], {
        env: {
          ...process.env,
          ...settings,
          PORT: String(ports[at]),
          CLAIMLINE_LOG: store,
          CLAIMLINE_URL: url,
          // nginx is the one proxy whose word for a reader counts.
          CLAIMLINE_PROXY: "1",
        },
        stdio: ["ignore", "inherit", "inherit"],
      });
      sites[at] = child;
      child.once("exit", (code, signal) => {
        if (isEnding) return;
        say(`site ${at + 1} (pid ${child.pid}) ended with ${signal ?? code}; it is started again`);
        setTimeout(() => {
          if (!isEnding) start(at);
        }, PAUSE);
      });
    };
    ports.forEach((_, at) => start(at));
    await Promise.all(
      ports.map((each) => until(`http://localhost:${each}/readyz`, ({ ok }) => ok)),
    );
    await until(url, ({ ok }) => ok);
    const isReady = async (at: number): Promise<boolean> =>
      (await fetch(`http://localhost:${ports[at]}/readyz`).catch(() => null))?.ok ?? false;
    return { url, sites, isReady, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
